import type { Sink } from '../../log/step-log.ts';

/**
 * The step's log. Everything goes to stdout: the runner reads stderr through another queue, and the order would be lost.
 * Waits for a slow reader. When the reader is gone (in a job container that is how a cancel shows), what is written is
 * dropped and `onGone` is called once.
 */
export function stdoutSink(onGone: () => void): Sink {
  let gone = false;
  process.stdout.on('error', () => {
    if (!gone) onGone();
    gone = true;
  });
  return (bytes) =>
    new Promise((resolve) => {
      if (gone) resolve();
      else process.stdout.write(bytes, () => resolve());
    });
}
