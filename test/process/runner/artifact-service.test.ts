import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test as it, onTestFinished } from 'vitest';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';
import { type ArtifactService, startArtifactService } from '../../runner/artifact-service.ts';
import { unzip } from '../../runner/unzip.ts';

const clientScript = join(import.meta.dirname, '../../runner/fixtures/artifact-client.ts');

async function newService(): Promise<ArtifactService> {
  const service = await startArtifactService();
  onTestFinished(() => service.close());
  return service;
}

function newFolder(files: Record<string, string | Buffer> = {}): string {
  const folder = tempFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

interface ClientCall {
  process: ChildProcess;
  /** Everything that the client printed. */
  output: Promise<string>;
}

function call(service: Pick<ArtifactService, 'env'>, method: string, ...args: unknown[]): ClientCall {
  const process_ = spawn(process.execPath, [clientScript, method, JSON.stringify(args)], {
    env: { PATH: process.env.PATH, ...service.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    process_.kill('SIGKILL');
  });
  const output = Promise.all([text(process_.stdout), text(process_.stderr)]).then((parts) => parts.join(''));
  return { process: process_, output };
}

function upload(service: Pick<ArtifactService, 'env'>, name: string): ClientCall {
  const folder = newFolder({ 'a.txt': 'A' });
  return call(service, 'upload', name, [join(folder, 'a.txt')], folder);
}

it('the artifact service serves the real client: upload, list, download, delete', async () => {
  const service = await newService();
  const large = Buffer.alloc(20 * 2 ** 20, 'some random enough text, ').map(
    (byte, index) => byte ^ ((index * 7919) % 251),
  );
  const folder = newFolder({ 'a.txt': 'A', 'deep/down/große Datei.bin': Buffer.from(large) });
  const files = ['a.txt', 'deep/down/große Datei.bin'].map((file) => join(folder, file));
  expect(await call(service, 'upload', 'two files', files, folder).output).toContain('"id":1');

  const artifact = service.artifacts.get('two files');
  expect(artifact).toMatchObject({ id: 1, hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  expect(artifact?.expiresAt).toBeDefined();
  const content = unzip(artifact?.zip ?? Buffer.alloc(0));
  // The client reads the files at the same time, so their order is that of the disk.
  expect([...content.keys()].sort()).toEqual(['a.txt', 'deep/down/große Datei.bin']);
  expect(content.get('deep/down/große Datei.bin')?.equals(large)).toBe(true);

  expect(await call(service, 'list').output).toContain('"name":"two files"');
  const target = newFolder();
  expect(await call(service, 'download', 'two files', null, target).output).toContain('"digestMismatch":false');
  expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('A');

  expect(await call(service, 'delete', 'two files').output).toContain('"id":1');
  expect(service.artifacts.size).toBe(0);
  expect(await upload(service, 'two files').output).toContain('"id":2');
});

it('the name of an artifact can be used once, even if its upload was not finished', async () => {
  const service = await newService();
  await upload(service, 'taken').output;
  expect(await upload(service, 'taken').output).toContain('(409) Conflict: an artifact with this name already exists');

  service.fail({ at: 'FinalizeArtifact', answer: { status: 403, message: 'no' } });
  expect(await upload(service, 'burned').output).toContain('(403) Forbidden: no');
  service.heal();
  expect(await upload(service, 'burned').output).toContain('(409) Conflict');
  expect(await call(service, 'list').output).not.toContain('burned');
});

it('a fault ends after its number of times, and the upload succeeds', async () => {
  const service = await newService();
  service.fail({ at: 'CreateArtifact', answer: { status: 503 }, times: 1 });
  expect(await upload(service, 'second try').output).toContain('"id":1');
  expect(service.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ['CreateArtifact', 503],
    ['CreateArtifact', 200],
    ['PutBlock', 201],
    ['PutBlockList', 201],
    ['FinalizeArtifact', 200],
  ]);
});

it('the client sees nonsense, a reset and a delay', async () => {
  const service = await newService();
  service.fail({ at: 'CreateArtifact', answer: { delayMs: 1 }, times: 1 });
  service.fail({ at: 'CreateArtifact', answer: 'nonsense', times: 1 });
  const clear = service.fail({ at: 'FinalizeArtifact', answer: 'reset' });
  expect(await upload(service, 'delayed').output).toContain('ECONNRESET');
  const nonsense = await upload(service, 'nonsense').output;
  expect(nonsense).toContain('is not valid JSON');
  expect(nonsense).toContain('ECONNRESET');
  clear();
  expect(await upload(service, 'clear').output).toContain('"id":3');
});

it('a held request is answered once it is released', async () => {
  const service = await newService();
  const hold = service.hold('FinalizeArtifact');
  const { output } = upload(service, 'held');
  await hold.reached;
  expect(service.artifacts.size).toBe(0);
  expect(service.requests.at(-1)).toMatchObject({ operation: 'FinalizeArtifact', name: 'held', status: undefined });
  hold.release();
  expect(await output).toContain('"id":1');
  expect(service.artifacts.size).toBe(1);
});

it('a client that is killed while its request is held creates no artifact', async () => {
  const service = await newService();
  const hold = service.hold('FinalizeArtifact');
  const client = upload(service, 'killed');
  await hold.reached;
  client.process.kill('SIGKILL');
  await client.output;
  await eventually(() => service.requests.at(-1)?.isClosed, { what: 'the connection to be closed' });
  hold.release();
  expect(await call(service, 'list').output).toContain('"artifacts":[]');
});

it('the token of another service is refused', async () => {
  const [service, other] = [await newService(), await newService()];
  const env = { ...service.env, ACTIONS_RUNTIME_TOKEN: other.token };
  const output = upload({ env }, 'foreign').output;
  expect(await output).toContain('(401) Unauthorized');
});
