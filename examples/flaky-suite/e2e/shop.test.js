import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { get, post, shopIsOpen } from './shop-client.js';

before(() => shopIsOpen());
// No test needs another one, so that each can run again alone.
beforeEach(() => post('/cart/empty'));

describe('catalogue', () => {
  it('shows every product', async () => {
    const products = await get('/products');
    assert.equal(products.length, 3);
  });

  it('has a price on each', async () => {
    const products = await get('/products');
    assert.ok(products.every(({ price }) => price > 0));
  });
});

describe('cart', () => {
  it('is empty at first', async () => {
    const cart = await get('/cart');
    assert.equal(cart.items, 0);
  });

  it('takes two teapots', async () => {
    const cart = await post('/cart', { id: 'teapot', quantity: 2 });
    assert.equal(cart.sum, 4900);
  });

  it('is ten percent cheaper with a voucher', async () => {
    const cart = await post('/cart', { id: 'teapot', quantity: 2 });
    assert.deepEqual(cart, { items: 1, sum: 4900, discount: 490, total: 4410 });
  });
});

describe('checkout', () => {
  it('places an order', async () => {
    const order = await post('/orders', {});
    assert.equal(order.status, 'waiting for payment');
  });

  it('is over when the order is paid', async () => {
    const { number } = await post('/orders', {});
    const order = await post('/payments', { order: number });
    assert.equal(order.status, 'paid');
  });
});
