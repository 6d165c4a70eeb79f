import type { Sink } from '../../log/step-log.ts';
import type { Cancel } from './cancel.ts';

/**
 * Returns the sink of the step's log. Everything goes to stdout: the runner reads stderr through another queue, which
 * would lose the order. A write waits for a slow reader. Once the reader has closed the pipe, which in a job container
 * means a cancel, writes are dropped.
 */
export function stdoutSink(cancel?: Cancel): Sink {
  let isClosed = false;
  process.stdout.on('error', () => {
    if (!isClosed) cancel?.readerClosed();
    isClosed = true;
  });
  return (bytes) =>
    new Promise((resolve) => {
      if (isClosed) resolve();
      else process.stdout.write(bytes, () => resolve());
    });
}
