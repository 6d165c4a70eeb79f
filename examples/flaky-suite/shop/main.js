// A shop in memory. What is flaky about it depends on the attempt alone, so that the story is the same every time.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

const attempt = Number(process.env.SUPERVISED_RUN_ATTEMPT ?? 3);
const areVouchersLoaded = attempt !== 2 && process.env.SHOP_VOUCHERS !== 'none';
const isPaymentServiceUp = attempt !== 1;

const answerMs = 120;
const forever = 24 * 60 * 60 * 1000;

const products = [
  { id: 'kettle', price: 3900 },
  { id: 'teapot', price: 2450 },
  { id: 'cup', price: 700 },
];
const cart = [];
const orders = [];

const routes = {
  'GET /health': () => ({ ok: true }),
  'GET /products': () => products,
  'GET /cart': () => priced(cart),
  'POST /cart/empty': () => {
    cart.length = 0;
    return priced(cart);
  },
  'POST /cart': ({ id, quantity }) => {
    const { price } = products.find((product) => product.id === id);
    cart.push({ id, quantity, price });
    return priced(cart);
  },
  'POST /orders': () => {
    orders.push({ number: orders.length + 1, ...priced(cart), status: 'waiting for payment' });
    return orders.at(-1);
  },
  'POST /payments': async ({ order }) => {
    if (!isPaymentServiceUp) await sleep(forever);
    return Object.assign(orders[order - 1], { status: 'paid' });
  },
};

function priced(items) {
  const sum = items.reduce((total, { quantity, price }) => total + quantity * price, 0);
  const discount = areVouchersLoaded ? Math.round(sum / 10) : 0;
  return { items: items.length, sum, discount, total: sum - discount };
}

const server = createServer(async (request, response) => {
  const route = `${request.method} ${request.url}`;
  console.log(route);
  const body = request.method === 'POST' ? await json(request) : undefined;
  await sleep(answerMs);
  const answer = await routes[route]?.(body);
  response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? null));
});
// Open requests end first: a test that hangs goes on hanging until it is ended itself.
process.once('SIGTERM', () => server.close(() => process.exit()));
server.listen(Number(process.env.SHOP_PORT ?? 4180), '127.0.0.1');
await once(server, 'listening');
console.log(`The shop is open on port ${server.address().port}`);
