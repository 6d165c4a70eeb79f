import { expect, it } from 'vitest';
import { plansOf } from './chaos/plan.ts';
import { type Finding, play } from './chaos/play.ts';

/** Sessions that are hit: seventy-two on a push, thousands every night (.github/workflows/nightly.yml). */
const runs = Number(process.env.CHAOS_RUNS ?? 72);
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 1_000_000));
/** At the same time: a busy machine is when instants differ most. */
const lanes = 4;
const perRunMs = 60_000;

it.skipIf(process.platform !== 'linux')(
  'whatever process of a session is hit, and when, nothing of it is left and nothing is lost',
  async () => {
    console.log(`CHAOS_SEED=${seed}`);
    const findings: Finding[] = [];
    const plans = plansOf(seed, runs);
    const lane = async () => {
      for (let plan = plans.pop(); plan !== undefined; plan = plans.pop()) findings.push(await play(plan));
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const met = findings.reduce((sum, finding) => sum + finding.met, 0);
    console.log(`${runs} sessions, ${met} signals to their processes`);
    expect(findings.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(met).toBeGreaterThan(runs / 2);
  },
  runs * perRunMs,
);
