import { atMost, type Figure } from '../figure.ts';
import { interleave, median, medianRatio } from '../statistics.ts';

const limits = { step: 4, post: 1.2 };

/** Measures a step whose command does nothing, and its post, in starts of an empty Node. */
export const overhead: Figure = {
  name: 'overhead',
  title: 'A command that does nothing (`true`), start of the step to its end',
  async measure({ rivals, quick }) {
    const times = await interleave(quick ? 3 : 31, {
      empty: () => rivals.emptyNode(),
      step: () => rivals.step('true'),
      exec: () => rivals.exec('true'),
      plain: () => rivals.plain('true'),
      post: () => rivals.post('true'),
    });
    const ratio = (value: number) => `${value.toFixed(2)} ×`;
    const row = (name: string, values: number[]) => [
      name,
      `${median(values).toFixed(0)} ms`,
      `${Math.min(...values).toFixed(0)} ms`,
      `${medianRatio(values, times.empty).toFixed(2)} ×`,
    ];
    return {
      goals: [
        atMost(
          'a command that does nothing, in starts of an empty Node',
          medianRatio(times.step, times.empty),
          limits.step,
          ratio,
        ),
        atMost(
          'post after an end that was reported, in starts of an empty Node',
          medianRatio(times.post, times.empty),
          limits.post,
          ratio,
        ),
      ],
      comparison: {
        header: ['', 'median', 'best', 'of an empty Node'],
        rows: [
          row('an empty Node', times.empty),
          row('this action', times.step),
          row('its post', times.post),
          row('@actions/exec', times.exec),
          row('bash -e', times.plain),
        ],
      },
      notes: [],
    };
  },
};
