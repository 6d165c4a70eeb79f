import { expect, test as it } from 'vitest';
import { findReaper } from '../../../../src/action/launch/reaper.ts';

// `pkill -f main` would find a reaper whose command line has the folder of `uses: OWNER/supervised-run@main`.
it.skipIf(process.platform !== 'linux').each(['perl', 'python3'])(
  'the command line of a reaper in %s does not say where the action is',
  (SUPERVISED_RUN_REAPER) => {
    const reaper = findReaper({ SUPERVISED_RUN_REAPER });
    for (const arg of reaper?.args ?? []) expect(arg).toMatch(/^(-I|\.\.\/reaper\/reaper\.(pl|py))$/);
  },
);
