/** Cases for each property: ten thousand on a push, a million every night (.github/workflows/nightly.yml). */
export const numRuns = Number(process.env.FUZZ_RUNS ?? 10_000);
