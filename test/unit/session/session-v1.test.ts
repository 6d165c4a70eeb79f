import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJournal } from '../../../src/session/journal.ts';
import { readJsonFile } from '../../../src/session/json-file.ts';
import { sessionPaths } from '../../../src/session/paths.ts';
import { requestSchema } from '../../../src/session/request.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { toStateFile } from '../../../src/session/state/state-file.ts';
import { stateFileSchema } from '../../../src/session/state/state-file-schema.ts';
import { readStepRecord } from '../../../src/session/step-record.ts';

// A session as the first version wrote it: one attempt that failed and left a process, one that timed out, one that
// succeeded. It stays readable forever: these files are never regenerated, and when a test fails here the sources have
// to change.
const paths = sessionPaths(join(import.meta.dirname, '../../fixtures/session-v1'));

/** Fields that later versions added, with the values that they have in this session. */
const later = {
  request: {
    slot: null,
    tests: null,
    failureRules: [],
    hardRetryDelaysMs: [],
    retryJitter: 0,
    onTimeout: null,
    retryOn: ['any'],
    retryNotice: 'notice',
    runOnRetry: null,
    probe: null,
    probeTimeoutMs: null,
    stallWarningMs: null,
    stallTimeoutMs: null,
    leftovers: 'end',
    stopSignal: 'SIGTERM',
    background: null,
    attach: null,
    artifactLinks: 'workspace',
    maxArtifactBytes: 2 * 1024 ** 3,
    ifNoFilesFound: 'ignore',
  },
  state: {
    slot: null,
    tests: null,
    onTimeouts: [],
    reaper: null,
    probes: [],
    ready: null,
    attached: null,
    tasks: [],
    launches: [],
    verifications: [],
    exitCode: null,
    message: null,
  },
  settings: { atJobEnd: null, workflowCommands: 'annotations', redact: null },
  upload: { redacted: { values: 0, kinds: {}, leftOut: [] } },
  step: { position: null, follower: null, crashTold: false, commandSummarized: false },
};

it('the request of version 1 is read', () => {
  expect(readJsonFile(paths.request, requestSchema)).toEqual({ ...json(paths.request), ...later.request });
});

it('every event of the journal of version 1 is read', () => {
  const lines = readFileSync(paths.journal, 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(18);
  expect(readJournal(paths.journal)).toEqual(lines.map((line) => JSON.parse(line)));
});

it('the journal of version 1 is folded to its state', () => {
  const state = fold(readJournal(paths.journal), requestSchema.parse(json(paths.request)));
  expect(toStateFile(state)).toEqual({ ...json(paths.state), ...later.state });
});

it('the state of version 1 is read', () => {
  expect(readJsonFile(paths.state, stateFileSchema)).toEqual({ ...json(paths.state), ...later.state });
});

it('the step record of version 1 is read', () => {
  const { settings, uploads, ...rest } = json(paths.step) as { settings: object; uploads: Record<string, object> };
  expect(readStepRecord(paths.step)).toEqual({
    ...rest,
    settings: { ...settings, ...later.settings },
    uploads: Object.fromEntries(
      Object.entries(uploads).map(([attempt, upload]) => [attempt, { ...upload, ...later.upload }]),
    ),
    ...later.step,
  });
});

function json(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8'));
}
