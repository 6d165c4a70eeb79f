// What most actions do to run a command; bundled with ncc, as actions are.
import { getInput, setFailed } from '@actions/core';
import { exec } from '@actions/exec';

try {
  await exec('bash', ['-e', getInput('script')]);
} catch (error) {
  setFailed(error instanceof Error ? error : String(error));
}
