import { below, type Figure } from '../figure.ts';
import { interleave, median, medianRatio } from '../statistics.ts';

const limit = 8;

/** Measures a step whose command does nothing, in starts of an empty Node. */
export const overhead: Figure = {
  name: 'overhead',
  title: 'A command that does nothing (`true`), start of the step to its end',
  async measure({ rivals, quick }) {
    const times = await interleave(quick ? 3 : 31, {
      empty: () => rivals.emptyNode(),
      step: () => rivals.step('true'),
      exec: () => rivals.exec('true'),
      plain: () => rivals.plain('true'),
    });
    const ratio = medianRatio(times.step, times.empty);
    const row = (name: string, values: number[]) => [
      name,
      `${median(values).toFixed(0)} ms`,
      `${Math.min(...values).toFixed(0)} ms`,
      `${medianRatio(values, times.empty).toFixed(2)} ×`,
    ];
    return {
      goals: [
        below(
          'a command that does nothing, in starts of an empty Node',
          ratio,
          limit,
          (value) => `${value.toFixed(2)} ×`,
        ),
      ],
      comparison: {
        header: ['', 'median', 'best', 'of an empty Node'],
        rows: [
          row('an empty Node', times.empty),
          row('this action', times.step),
          row('@actions/exec', times.exec),
          row('bash -e', times.plain),
        ],
      },
      notes: [],
    };
  },
};
