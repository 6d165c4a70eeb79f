/** How many cases each property gets: ten thousand on a push, a million at night (.github/workflows/nightly.yml). */
export const numRuns = Number(process.env.FUZZ_RUNS ?? 10_000);
