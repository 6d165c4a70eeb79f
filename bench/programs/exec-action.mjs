// Runs a command as most actions do; bundled with ncc like them.
import { getInput, setFailed } from '@actions/core';
import { exec } from '@actions/exec';

try {
  await exec('bash', ['-e', getInput('script')]);
} catch (error) {
  setFailed(error instanceof Error ? error : String(error));
}
