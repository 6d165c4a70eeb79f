import { pause } from '../../system/wait.ts';
import type { Check } from './check.ts';

/** After this time without an answer another try begins. */
const overlapMs = 5_000;
const maxTries = 4;
/** After a try that fails while another one goes on. */
const pauseMs = 1_000;

interface Try {
  result: Promise<boolean>;
  end(): void;
}

/**
 * A try that takes long goes on, and others begin beside it: a server may need its time for the first answer, and begin anew
 * when its client leaves. Resolves with true when one holds, with false when all have failed.
 */
export function overlapping(check: Check): Check {
  return async (signal, saw) => {
    const tries: Try[] = [];
    const all = new Set<Try>();
    const forget = (one: Try) => {
      if (tries.includes(one)) tries.splice(tries.indexOf(one), 1);
    };
    const begin = () => {
      const over = new AbortController();
      const result = check(AbortSignal.any([signal, over.signal]), saw).catch(() => false);
      const started = { result, end: () => over.abort() };
      tries.push(started);
      all.add(started);
      void result.then(() => {
        forget(started);
        all.delete(started);
      });
    };
    try {
      for (;;) {
        // The first one has waited longest, so it stays.
        const [, second] = tries;
        if (second !== undefined && tries.length === maxTries) {
          forget(second);
          second.end();
        }
        begin();
        const result = await firstResult(tries, signal);
        if (result === true) return true;
        if (result === null && !signal.aborted) saw?.('no answer');
        if (result === false && tries.length > 0) await pause(pauseMs, signal);
        if (signal.aborted || tries.length === 0) return false;
      }
    } finally {
      const left = [...all];
      for (const { end } of left) end();
      await Promise.all(left.map(({ result }) => result));
    }
  };
}

/** Null when there is none in time. */
async function firstResult(tries: readonly Try[], signal: AbortSignal): Promise<boolean | null> {
  const over = new AbortController();
  const late = pause(overlapMs, AbortSignal.any([signal, over.signal])).then(() => null);
  const result = await Promise.race([...tries.map((one) => one.result), late]);
  over.abort();
  return result;
}
