import { stat } from 'node:fs';

/**
 * Starts libuv's threads. They would start with the first asynchronous file operation, and Node aborts if the system has no
 * room for them then (libuv's threadpool.c): a step that reports such a shortage needs them before.
 */
export function startThreadPool(): void {
  stat('.', () => {});
}
