import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { parseInputs } from '../../../../src/action/inputs/inputs.ts';
import { createSession } from '../../../../src/action/launch/create-session.ts';
import { sessionPaths } from '../../../../src/session/paths.ts';
import { requestSchema } from '../../../../src/session/request.ts';
import { tempFolder } from '../../../kit/temp-folder.ts';

let folder = '';
beforeEach(() => {
  folder = tempFolder();
});

/** The content of request.json for a step with these inputs. */
async function requestFor(given: Record<string, string>): Promise<Record<string, unknown>> {
  const redact = (text: string) => text.replaceAll('hunter2', '***');
  const env = { SUPERVISED_RUN_REGISTRY: folder, GITHUB_JOB: 'test' };
  const namesInJob = () => new Set<string>();
  const context = { workspace: folder, env, isDirectory: () => true, redact, namesInJob };
  const inputs = await parseInputs((name) => given[name] ?? '', context);
  const paths = sessionPaths(folder);
  createSession({ sessionId: 'test', paths }, inputs, folder, redact);
  return JSON.parse(readFileSync(paths.request, 'utf8'));
}

it('writes the fields that other versions of the action know, and no others', async () => {
  const request = await requestFor({ run: 'make' });
  expect(requestSchema.parse(request)).toEqual(request);
  expect(Object.keys(request).sort()).toEqual([
    'artifactLinks',
    'artifactPaths',
    'attach',
    'attemptTimeoutMs',
    'background',
    'failureRules',
    'hardRetryDelaysMs',
    'ifNoFilesFound',
    'killGraceMs',
    'lease',
    'leftovers',
    'maxArtifactBytes',
    'maxAttempts',
    'maxLogBytes',
    'name',
    'onRetry',
    'onTimeout',
    'probe',
    'probeTimeoutMs',
    'retryDelaysMs',
    'retryJitter',
    'retryNotice',
    'retryOn',
    'runOnRetry',
    'script',
    'sessionId',
    'slot',
    'stallTimeoutMs',
    'stallWarningMs',
    'stopSignal',
    'streams',
    'tests',
    'timeoutMs',
    'v',
    'workingDirectory',
    'workspace',
  ]);
});

it('has a short name where the matrix makes the name longer, and notes that nothing asks for a slot', async () => {
  expect(await requestFor({ run: 'make', matrix: '{"node":20}' })).toMatchObject({
    name: 'test (20)',
    shortName: 'test',
    slot: { registry: folder, pool: 'default', permits: 1, required: false },
  });
});

it('passes groups of options on', async () => {
  expect(await requestFor({ run: 'make', background: 'true', ready: 'tcp: 80', slots: '2' })).toMatchObject({
    background: { ready: [{ kind: 'tcp', host: 'localhost', port: 80 }], readyTimeoutMs: 120_000 },
    slot: { registry: folder, pool: 'default', permits: 2, required: true },
    lease: { kind: 'worker' },
    attach: null,
  });
});

it('has no background and no slot unless they are given', async () => {
  expect(await requestFor({ attach: 'helloloop', session: 'x', slots: '0' })).toMatchObject({
    script: null,
    background: null,
    slot: null,
    attach: {
      source: 'helloloop',
      stateDir: join(folder, '.helloloop'),
      session: 'x',
      timeoutMs: 30_000,
      onCancel: 'stop',
    },
  });
});

it('redacts the file, and keeps the text of scripts out of it', async () => {
  const request = JSON.stringify(await requestFor({ run: 'login hunter2', 'artifact-paths': 'hunter2/**' }));
  expect(request).toContain('***/**');
  expect(request).not.toContain('hunter2');
});
