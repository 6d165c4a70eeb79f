// This file runs on every Node that a runner may start, so it uses no function of Node 24. An old Node, from 16.20 on, also parses
// what the entry imports statically, which must have no newer syntax.

const least = 24;

/**
 * Runs an entry, which loads the rest, or fails the step with one sentence where the runner has started an older Node, which
 * may not even parse the rest. Post has nothing to do then, and does not fail.
 */
export async function onNode24(stage: 'main' | 'post', run: () => Promise<unknown>): Promise<void> {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) >= least) {
    await run();
  } else if (stage === 'main') {
    console.log(`::error::${sentence(version)}`);
    process.exitCode = 1;
  } else {
    console.log(`There is nothing to clean up: the step did not run on Node ${version}.`);
  }
}

/** The runner has Node 24 since 2.327.1, but none for 32-bit ARM; act takes the one of its image. */
function sentence(version: string): string {
  const remedy =
    process.arch === 'arm'
      ? "GitHub's runner has no Node 24 for 32-bit ARM"
      : "use version 2.327.1 or newer of GitHub's runner, or with act an image that has Node 24";
  return `Nothing was run: Supervised Run needs Node ${least}, and this runner has started Node ${version}; ${remedy}.`;
}
