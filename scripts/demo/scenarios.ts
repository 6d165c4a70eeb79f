import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { machineWithHelloLoop } from './helloloop.ts';
import { machineWithTwoGpus } from './two-gpus.ts';

export interface Scenario {
  /** What the reader is about to see, in a sentence or two. */
  story: string;
  /** A folder of examples/: the job's workspace is a copy of it. */
  example: string;
  /** The id of a step in its workflow.yml; the inputs are taken from there. */
  step: string;
  /** Inputs in place of the workflow's, or beside them. */
  with?: () => Promise<Record<string, string>>;
  /** Ids of later steps, which use other actions of ours. */
  after?: string[];
  /** Between the step and those. */
  pauseMs?: number;
  /** How the step is to end. */
  conclusion: 'success' | 'failure';
  /** What the runner masks from the beginning. */
  secrets?: string[];
  /** What this machine must give the step. */
  env?: () => Promise<Record<string, string>>;
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  'flaky-suite': {
    story: `End-to-end tests of a small shop: the first attempt fails and leaves a server behind, the second hangs, the third
succeeds.`,
    example: 'flaky-suite',
    step: 'suite',
    conclusion: 'success',
    env: async () => ({ SHOP_PORT: String(await freePort()) }),
  },
  'failing-suite': {
    story: 'The same tests, of a shop that is broken: no attempt succeeds.',
    example: 'flaky-suite',
    step: 'suite',
    conclusion: 'failure',
    env: async () => ({ SHOP_PORT: String(await freePort()), SHOP_VOUCHERS: 'none' }),
  },
  agent: {
    story: `An AI coding agent: the first attempt meets a rate limit, a probe says when to go on, the second one hangs and is
ended by the watchdog, the third one does the work.`,
    example: 'agent',
    step: 'agent',
    conclusion: 'success',
  },
  'rejected-key': {
    story: 'The same agent with a key that is rejected: no retry would help, and there is none.',
    example: 'agent',
    step: 'agent',
    conclusion: 'failure',
    env: async () => ({ AGENT_KEY: 'rejected' }),
  },
  'rejected-twice': {
    story: 'The same with one retry for failures of its kind: then a person has to act.',
    example: 'agent',
    step: 'agent',
    conclusion: 'failure',
    env: async () => ({ AGENT_KEY: 'rejected' }),
    with: async () => ({ 'hard-retry-delays': '1s', probe: '' }),
  },
  'lost-lease': {
    story: 'A session that depends on another process, which ends after a second.',
    example: 'background',
    step: 'suite',
    conclusion: 'failure',
    with: async () => ({ background: 'false', ready: '', 'lease-pid': String(shortProcess()) }),
  },
  'not-ready': {
    story: 'A session in the background that is not ready in time.',
    example: 'background',
    step: 'suite',
    conclusion: 'failure',
    with: async () => ({ ready: 'tcp: 1\nlog: /database is up/', 'ready-timeout': '1s' }),
  },
  crash: {
    story: 'A server in the background dies; the step that would stop it tells.',
    example: 'background',
    step: 'shop',
    after: ['stop'],
    pauseMs: 1_000,
    conclusion: 'success',
  },
  background: {
    story: 'A suite in the background: its step ends when the database is up, a later one waits for the end.',
    example: 'background',
    step: 'suite',
    after: ['end'],
    conclusion: 'success',
  },
  'leaky-suite': {
    story: 'A suite that prints a password, writes it into its report, and gives the runner orders.',
    example: 'leaky-suite',
    step: 'suite',
    conclusion: 'failure',
    env: async () => ({ SHOP_PASSWORD: 'correct horse battery' }),
    with: async () => ({ redact: 'correct horse battery' }),
    secrets: ['correct horse battery'],
  },
  helloloop: {
    story: `A recorded session of HelloLoop: the agent meets a rate limit, a probe says when to go on, the recovery does the
work, a review agrees.`,
    example: 'helloloop',
    step: 'loop',
    conclusion: 'success',
    with: async () => ({ run: 'helloloop run-loop --detach' }),
    env: machineWithHelloLoop,
  },
  'two-gpus': {
    story: 'Training on a machine with two GPUs, both taken: the step waits in line for three seconds.',
    example: 'two-gpus',
    step: 'train',
    conclusion: 'success',
    env: machineWithTwoGpus,
  },
};

/** The pid of one that ends after a second. */
function shortProcess(): number {
  return spawn('sleep', ['1'], { stdio: 'ignore' }).pid ?? 0;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
