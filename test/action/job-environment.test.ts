import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { describe, expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { needs } from '../kit/posix-script.ts';
import { tempFolder } from '../kit/temp-folder.ts';
import { newJob, newJobWithArtifacts, start } from './supervised-step.ts';

// What a job sets for its commands must not change how the action's own programs work.

describe('the environment of the job', () => {
  it('NODE_OPTIONS reach the command, and none of our background programs', async () => {
    const { job, service } = await newJobWithArtifacts();
    const folder = tempFolder();
    const started = join(folder, 'started');
    const hook = join(folder, 'hook.cjs');
    const note = `require('fs').appendFileSync(${JSON.stringify(started)}, process.argv[1] + '\\n');`;
    writeFileSync(hook, note);
    const command = join(folder, 'command.cjs');
    writeFileSync(command, 'process.exit(3)');
    const env = { NODE_OPTIONS: `--throw-deprecation --require=${hook}` };
    const main = await start(job, { run: `"${process.execPath}" "${command}"` }, { env }).finished;
    expect(main.outputs).toMatchObject({ 'exit-code': '3' });
    expect(service.artifacts.size).toBe(1);
    const programs = readFileSync(started, 'utf8').trim().split('\n');
    const names = programs.map((path) => (path.endsWith('index.js') ? basename(dirname(path)) : basename(path)));
    expect(names).toEqual(['main', 'command.cjs']);
  });

  it.each(['merged', 'split'])('programs of the user named like ours carry no output (%s)', async (streams) => {
    needs('programs that begin with `#!`');
    const job = await newJob();
    const bin = tempFolder();
    const traces = join(bin, 'traces');
    for (const name of ['cat', 'mkfifo', 'sh', 'ps', 'env']) {
      writeFileSync(join(bin, name), `#!/bin/sh\necho ${name} >> "${traces}"\nexit 7\n`, { mode: 0o755 });
    }
    const env = { PATH: [bin, process.env.PATH].join(delimiter) };
    const inputs = { run: 'echo out; echo err >&2; cat /dev/null || echo "its own cat: $?"', streams };
    const main = await start(job, inputs, { env }).finished;
    expect(main.conclusion).toBe('success');
    for (const line of ['out', 'err', 'its own cat: 7']) expect(outputOf(main)).toContain(line);
    expect(readFileSync(traces, 'utf8')).toBe('cat\n');
  });

  it('a PATH of the step without a shell is for the command alone', async () => {
    needs('programs that begin with `#!`');
    const job = await newJob();
    const only = tempFolder();
    writeFileSync(join(only, 'tool'), '#!/bin/sh\necho tool ran\n', { mode: 0o755 });
    const inputs = { run: 'echo "PATH is $PATH"; tool' };
    const main = await start(job, inputs, { env: { PATH: only } }).finished;
    expect(main.conclusion).toBe('success');
    expect(outputOf(main)).toEqual([`PATH is ${only}`, 'tool ran']);
  });

  it('entries of PATH that cannot be used leave no line in the log', async () => {
    needs('programs in /usr/bin and /bin');
    const job = await newJob();
    const folder = tempFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'closed'), { mode: 0o000 });
    const unusable = [join(folder, 'file'), join(folder, 'closed'), join(folder, 'x'.repeat(400)), '', 'missing'];
    const main = await start(
      job,
      { run: 'echo hi' },
      { env: { PATH: [...unusable, '/usr/bin', '/bin'].join(delimiter) } },
    ).finished;
    const plain = await start(await newJob(), { run: 'echo hi' }).finished;
    expect(main.log.split('\n')).toHaveLength(plain.log.split('\n').length);
  });
});
