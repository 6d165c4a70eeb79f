/** Resolves after `ms`: true when the time passed, false when the signal cut the pause short. */
export function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cut);
      resolve(true);
    }, ms);
    const cut = () => {
      clearTimeout(timer);
      resolve(false);
    };
    if (signal.aborted) cut();
    else signal.addEventListener('abort', cut, { once: true });
  });
}

/** Never settles: the branch of a race that can no longer win. */
export function forever(): Promise<never> {
  return new Promise(() => {});
}
