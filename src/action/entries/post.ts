// A bundle next to this one, made of src/shared.
// @ts-expect-error: it is not there for the compiler,
// biome-ignore lint/correctness/noUnresolvedImports: nor for the linter.
await import(/* webpackIgnore: true */ '../shared/index.js');
