import { isFinished } from '../launch/finished.ts';

// Most steps end in main, and their job shall not wait for what it takes to end the others.
if (!isFinished(process.env)) {
  // A bundle next to this one, made of src/shared.
  // @ts-expect-error: it is not there for the compiler,
  // biome-ignore lint/correctness/noUnresolvedImports: nor for the linter.
  await import(/* webpackIgnore: true */ '../shared/index.js');
}
