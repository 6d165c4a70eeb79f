import fc from 'fast-check';

/** The processes of a session, and the runner's worker above them. */
export type ProcessName = 'worker' | 'main' | 'reaper' | 'supervisor' | 'relay' | 'command' | 'post';

export interface Blow {
  at: ProcessName;
  signal: NodeJS.Signals;
}

/** The start of a stage, or what the journal says first or for the second time. */
export type Moment =
  | 'main starts'
  | 'post starts'
  | 'session_started'
  | 'attempt_started'
  | 'attempt_ended'
  | 'second attempt_started'
  | 'session_ended';

/** What happens to one session. */
export interface Plan {
  /** All at the same instant. */
  blows: Blow[];
  moment: Moment;
  /** Milliseconds from that moment. */
  afterMs: number;
  /** Whether nothing shows the descent of the daemon that the command leaves. */
  isHidden: boolean;
}

/** An attempt takes somewhat longer, the other parts are shorter. */
const partMs = 600;

const signals = fc.oneof(
  { weight: 3, arbitrary: fc.constant<NodeJS.Signals>('SIGKILL') },
  {
    weight: 6,
    arbitrary: fc.constantFrom<NodeJS.Signals>('SIGTERM', 'SIGINT', 'SIGHUP', 'SIGABRT', 'SIGSEGV', 'SIGSTOP'),
  },
);
const names = fc.subarray<ProcessName>(['worker', 'main', 'reaper', 'supervisor', 'relay', 'command'], {
  minLength: 1,
});
const together = fc.tuple(names, signals).map(([all, signal]) => all.map((at) => ({ at, signal })));
const apart = fc.tuple(names, fc.array(signals, { minLength: 6, maxLength: 6 })).map(([all, each]) =>
  // An array of six has a signal for each name.
  all.map((at, index) => ({ at, signal: each[index] ?? 'SIGKILL' })),
);
const ofMain = fc.record({
  blows: fc.oneof(together, apart),
  moment: fc.constantFrom<Moment>(
    'main starts',
    'session_started',
    'attempt_started',
    'attempt_ended',
    'second attempt_started',
    'session_ended',
  ),
  // Most happens at the beginning of a part.
  afterMs: fc.oneof(fc.nat(20), fc.nat(partMs)),
});
const ofPost = fc.record({
  blows: signals.map((signal): Blow[] => [{ at: 'post', signal }]),
  moment: fc.constant<Moment>('post starts'),
  afterMs: fc.nat(partMs),
});

/** The processes that there are at each moment, and for some time after it. */
const alive: Record<Moment, ProcessName[]> = {
  'main starts': ['worker', 'main'],
  session_started: ['worker', 'main', 'reaper', 'supervisor'],
  attempt_started: ['worker', 'main', 'reaper', 'supervisor', 'relay', 'command'],
  attempt_ended: ['worker', 'main', 'reaper', 'supervisor'],
  'second attempt_started': ['worker', 'main', 'reaper', 'supervisor', 'relay', 'command'],
  session_ended: ['worker', 'main', 'reaper', 'supervisor'],
  'post starts': ['post'],
};

/** The death of each process alone at each moment. */
const killed = (Object.keys(alive) as Moment[]).flatMap((moment) =>
  alive[moment].map((at): Pick<Plan, 'blows' | 'moment'> => ({ moment, blows: [{ at, signal: 'SIGKILL' }] })),
);

/** Returns as many plans; a seed gives the same ones each time. The first ones are the death of each process at each moment. */
export function plansOf(seed: number, count: number): Plan[] {
  const plans = fc.oneof({ weight: 9, arbitrary: ofMain }, { weight: 1, arbitrary: ofPost });
  return fc.sample(plans, { seed, numRuns: count }).map((random, index) => {
    const plan = { ...random, ...killed[index] };
    // Whoever kills the reaper frees such a daemon: the limits of the README say so.
    return { ...plan, isHidden: !plan.blows.some(({ at }) => at === 'reaper') };
  });
}

export function describePlan({ blows, moment, afterMs, isHidden }: Plan): string {
  const text = blows.map(({ at, signal }) => `${signal} to ${at}`).join(', ');
  return `${text}, ${afterMs} ms after ${moment}, with a ${isHidden ? 'hidden' : 'marked'} daemon`;
}
