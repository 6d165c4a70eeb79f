import { setTimeout as sleep } from 'node:timers/promises';

const url = `http://127.0.0.1:${process.env.SHOP_PORT ?? 4180}`;
/** About what a page in a browser takes. */
const pageMs = 100;

export async function get(path) {
  await sleep(pageMs);
  return (await fetch(url + path)).json();
}

export async function post(path, body = {}) {
  await sleep(pageMs);
  return (await fetch(url + path, { method: 'POST', body: JSON.stringify(body) })).json();
}

/** Resolves when the shop answers. */
export async function shopIsOpen() {
  for (let tries = 1; tries <= 50; tries += 1) {
    try {
      return await get('/health');
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`The shop did not open on ${url}`);
}
