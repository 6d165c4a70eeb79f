import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newJob, start } from './supervised-step.ts';

const perl = '/usr/bin/perl';

/** A program that calls a container client, which runs until it is ended: with a secret among its arguments. */
const make = `exec {"/bin/sh"} "docker", "-c", "echo begun; while :; do sleep 0.1; done", "compose", "up", "--secret=s3cret";`;

describe.skipIf(!existsSync(perl))('a container client that another program has called', () => {
  it('is in the log when it was ended', async () => {
    const job = await newJob();
    writeFileSync(join(job.workspace, 'make.pl'), make);
    const main = await start(job, { run: `${perl} make.pl`, 'attempt-timeout': '2s' }).finished;
    expect(main.log).toMatch(/^begun$/m);
    expect(main.log).toContain('The command called `docker compose up`: only the client was ended');
    expect(main.log).not.toContain('s3cret');
  });
});
