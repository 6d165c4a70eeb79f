import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/bundle.ts';
import type { Figure, Goal, Result } from './figure.ts';
import { delay } from './figures/delay.ts';
import { helloloop } from './figures/helloloop.ts';
import { helloloopSilent } from './figures/helloloop-silent.ts';
import { idle } from './figures/idle.ts';
import { costOfLines } from './figures/lines.ts';
import { memory } from './figures/memory.ts';
import { overhead } from './figures/overhead.ts';
import { redaction } from './figures/redaction.ts';
import { slots } from './figures/slots.ts';
import { tests } from './figures/tests.ts';
import { throughput } from './figures/throughput.ts';
import { uploads } from './figures/uploads.ts';
import { describe, machine } from './machine.ts';
import { Rivals } from './rivals.ts';
import { table } from './table.ts';

const figures: Figure[] = [
  overhead,
  delay,
  throughput,
  costOfLines,
  memory,
  idle,
  slots,
  redaction,
  tests,
  uploads,
  helloloop,
  helloloopSilent,
];

export const figureNames: string[] = figures.map(({ name }) => name);

export interface Options {
  quick: boolean;
  only: string | undefined;
  json: string | undefined;
}

/** Measures the figures and prints them, with a table of the goals. A missed goal is no error. */
export async function bench({ quick, only, json }: Options): Promise<void> {
  if (!existsSync(join(root, 'dist', 'main', 'index.js')))
    throw new Error('There is no dist: run `npm run build` first');
  const facts = machine();
  console.log(describe(facts));
  if (facts.busy) console.log('The machine is busy: absolute numbers are worse than on an idle one.');
  if (quick) console.log('Quick: this run only checks that everything can be measured. Its numbers mean nothing.');

  const results: ({ name: string; title: string } & Result)[] = [];
  const rivals = await Rivals.create();
  try {
    for (const { name, title, measure } of figures.filter((figure) => only === undefined || figure.name === only)) {
      console.log(`\n${title}`);
      const result = await measure({ rivals, quick });
      results.push({ name, title, ...result });
      const { header, rows } = result.comparison;
      if (rows.length > 0) console.log(table(header, rows));
      for (const note of result.notes) console.log(`  ${note}`);
    }
  } finally {
    await rivals.dispose();
  }
  console.log(
    `\n${verdict(
      results.flatMap(({ goals }) => goals),
      quick,
    )}`,
  );
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine: facts, quick, results }, null, 2)}\n`);
}

function verdict(goals: Goal[], quick: boolean): string {
  const rows = goals.map(({ figure, measured, goal, met }) => [
    figure,
    measured,
    goal,
    quick ? 'not judged' : met ? 'yes' : 'NO',
  ]);
  const missed = goals.filter(({ met }) => !met).length;
  const summary = missed === 0 ? 'All goals are met.' : `Goals that are NOT met: ${missed} of ${goals.length}.`;
  return [table(['figure', 'measured', 'goal', 'met'], rows), ...(quick ? [] : ['', summary])].join('\n');
}
