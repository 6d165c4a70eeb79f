import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { machineWithHelloLoop } from './helloloop.ts';
import { machineWithTwoGpus } from './two-gpus.ts';

export interface Scenario {
  /** A sentence or two for the reader. */
  description: string;
  /** A folder of examples/, of which the job's workspace is a copy. */
  example: string;
  /** The id of the step in its workflow.yml, which has the inputs. */
  step: string;
  /** Inputs that replace those of the workflow or add to them. */
  with?: () => Promise<Record<string, string>>;
  /** Ids of later steps, which use the other actions of this repository. */
  after?: string[];
  /** The time in ms between the step and the later ones. */
  pauseMs?: number;
  /** The conclusion with which the step must end. */
  conclusion: 'success' | 'failure';
  /** The values that the runner masks from the beginning. */
  secrets?: string[];
  /** Returns the variables that the machine has to provide. Their files go into the folder, which exists and is empty. */
  env?: (folder: string) => Promise<Record<string, string>>;
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  'flaky-suite': {
    description: `End-to-end tests of a small shop: the first attempt hangs, in the second one test fails and a server is left
behind, the third runs only that test, which is flaky.`,
    example: 'flaky-suite',
    step: 'suite',
    conclusion: 'success',
    env: async () => ({ SHOP_PORT: String(await freePort()) }),
  },
  'failing-suite': {
    description: 'The same tests, of a shop that is broken: no attempt succeeds.',
    example: 'flaky-suite',
    step: 'suite',
    conclusion: 'failure',
    env: async () => ({ SHOP_PORT: String(await freePort()), SHOP_VOUCHERS: 'none' }),
  },
  agent: {
    description: `An AI coding agent: the first attempt meets a rate limit, and a probe says when to go on; the second hangs,
and the watchdog ends it; the third does the work.`,
    example: 'agent',
    step: 'agent',
    conclusion: 'success',
  },
  'rejected-key': {
    description: 'The same agent with a rejected key: no retry would help, so there is none.',
    example: 'agent',
    step: 'agent',
    conclusion: 'failure',
    env: async () => ({ AGENT_KEY: 'rejected' }),
  },
  'rejected-twice': {
    description: 'The same with one retry for hard failures: then a person has to act.',
    example: 'agent',
    step: 'agent',
    conclusion: 'failure',
    env: async () => ({ AGENT_KEY: 'rejected' }),
    with: async () => ({ 'hard-retry-delays': '1s', probe: '' }),
  },
  'lost-lease': {
    description: 'A session that depends on another process, which ends after a second.',
    example: 'background',
    step: 'suite',
    conclusion: 'failure',
    with: async () => ({ background: 'false', ready: '', 'lease-pid': String(shortProcess()) }),
  },
  'not-ready': {
    description: 'A background session that is not ready in time.',
    example: 'background',
    step: 'suite',
    conclusion: 'failure',
    with: async () => ({ ready: 'tcp: 1\nlog: /database is up/', 'ready-timeout': '1s' }),
  },
  crash: {
    description: 'A server in the background crashes, and the step that should stop it reports that.',
    example: 'background',
    step: 'shop',
    after: ['stop'],
    pauseMs: 1_000,
    conclusion: 'success',
  },
  background: {
    description:
      'A suite in the background: its step ends when the database is up, and a later step waits for the end.',
    example: 'background',
    step: 'suite',
    after: ['end'],
    conclusion: 'success',
  },
  'leaky-suite': {
    description: 'A suite that prints a password, writes it into its report, and prints workflow commands.',
    example: 'leaky-suite',
    step: 'suite',
    conclusion: 'failure',
    env: async () => ({ SHOP_PASSWORD: 'correct horse battery' }),
    with: async () => ({ redact: 'correct horse battery' }),
    secrets: ['correct horse battery'],
  },
  helloloop: {
    description: `A recorded HelloLoop session: the agent meets a rate limit, a probe says when to go on, the recovery does
the work, and a review approves it.`,
    example: 'helloloop',
    step: 'loop',
    conclusion: 'success',
    with: async () => ({ run: 'helloloop run-loop --detach' }),
    env: machineWithHelloLoop,
  },
  'two-gpus': {
    description: 'Training on a machine with two GPUs, both taken: the step waits in line for three seconds.',
    example: 'two-gpus',
    step: 'train',
    conclusion: 'success',
    env: machineWithTwoGpus,
  },
};

/** Starts a process that ends after a second and returns its pid. */
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
