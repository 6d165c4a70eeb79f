import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test as it } from 'vitest';
import { filesBelow } from '../../src/session/session-logs.ts';
import { listen } from '../kit/loopback.ts';
import { eventually } from '../kit/wait.ts';
import { errorsOf, startInBackground } from './background-session.ts';
import { go, untilGo } from './gate.ts';
import { newJob, noProcessLeft } from './supervised-step.ts';

const password = 'open-sesame-31';

it('a header of a readiness condition reaches the server, and no file and no message', async () => {
  const job = await newJob();
  const headers: (string | undefined)[] = [];
  const requests: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers.authorization);
    requests.push(request.url);
    response.writeHead(request.url === '/closed' ? 403 : 200).end();
  });
  const port = await listen(server);
  const ready = (path: string) => `http://localhost:${port}${path}\nheader: Authorization: Bearer ${password}`;
  const run = `env; echo up; ${untilGo}`;
  const open = await startInBackground(job, { run, ready: ready('/open') }).finished;
  expect(open.conclusion).toBe('success');
  const step = startInBackground(job, { run, ready: ready('/closed') });
  // The third request shows that the first one was answered.
  await eventually(() => requests.filter((url) => url === '/closed').length > 2, { what: 'three requests' });
  go(job);
  const closed = await step.finished;
  expect(errorsOf(closed).join()).toContain(`http://localhost:${port}/closed (header: Authorization) (403)`);
  expect(new Set(headers)).toEqual(new Set([`Bearer ${password}`]));
  const files = filesBelow(join(job.temp, 'supervised-run'));
  expect(files.some((file) => file.endsWith('request.json'))).toBe(true);
  for (const file of files) expect(readFileSync(file, 'latin1'), file).not.toContain(password);
  expect(open.log + closed.log).not.toContain(password);
  await step.post();
  await job.dispose();
  await noProcessLeft(job);
});
