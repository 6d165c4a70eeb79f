import { type Execution, onRetriesOf, type SessionState, type Wait } from '../session/state/session-state.ts';
import { formatDuration } from '../text/duration.ts';
import { executionDuration, executionResult, exitText, sessionStart } from './describe.ts';
import { mermaidText } from './escape.ts';

/** More bars than this are hard to read, and Mermaid slows down. */
const maxBars = 40;

/** Green and red for what they mean, grey for waits, on the light page and on the dark one. */
const theme = `%%{init: ${JSON.stringify({
  themeVariables: {
    ...{ doneTaskBkgColor: '#2da44e', doneTaskBorderColor: '#2da44e' },
    ...{ critBkgColor: '#cf222e', critBorderColor: '#cf222e' },
    ...{ taskBkgColor: '#8c959f', taskBorderColor: '#8c959f', taskTextColor: '#ffffff', taskTextDarkColor: '#ffffff' },
    ...{ sectionBkgColor: '#8c959f', altSectionBkgColor: '#8c959f', sectionBkgColor2: '#8c959f', gridColor: '#8c959f' },
  },
})}}%%`;

interface Bar {
  section: number;
  label: string;
  tag: 'crit, ' | 'done, ' | 'active, ' | '';
  startMs: number;
  durationMs: number;
}

export interface Timeline {
  /** A fenced Mermaid gantt; empty where there is only one bar, which would tell nothing. */
  markdown: string;
  /** What it does not show, if anything. */
  omitted: string[];
}

/** When the attempts ran and what lay between them, as a Mermaid gantt. */
export function renderTimeline(state: SessionState): Timeline {
  const { bars, omitted } = choose(state);
  if (bars.length < 2) return { markdown: '', omitted: [] };
  const begin = Math.min(...bars.map((bar) => bar.startMs));
  const axis = chooseAxis(Math.max(...bars.map((bar) => bar.startMs + bar.durationMs)) - begin);
  const lines = bars.flatMap((bar, index) => [
    ...(bar.section === bars[index - 1]?.section ? [] : [`    section Attempt ${bar.section}`]),
    `    ${bar.label} :${bar.tag}${axis.units(bar.startMs - begin)}, ${Math.max(axis.shortest, axis.units(bar.durationMs))}ms`,
  ]);
  return { markdown: ['```mermaid', theme, 'gantt', ...axis.statements, ...lines, '```'].join('\n'), omitted };
}

/** All bars, or the attempts alone (the gaps between them are the waits), or the last attempts. */
function choose(state: SessionState): { bars: Bar[]; omitted: string[] } {
  const attempts = state.attempts.map((attempt) => executionBar(attempt, '', state));
  const others = [
    ...onRetriesOf(state).map((run) => executionBar(run, 'on-retry ', state)),
    ...state.probes.map((probe) => ({ ...executionBar(probe, 'probe ', state), section: probe.attempt })),
    ...state.waits.map((wait) => waitBar(wait, state)),
  ];
  const all = [...attempts, ...others].sort((a, b) => a.section - b.section || a.startMs - b.startMs);
  if (all.length <= maxBars) return { bars: all, omitted: [] };
  const last = attempts.slice(-maxBars);
  const gaps = 'the waits, probes and on-retry runs of the timeline (its gaps)';
  const early = `${attempts.length - last.length} earlier attempts of the timeline`;
  return { bars: last, omitted: last.length < attempts.length ? [early, gaps] : [gaps] };
}

function executionBar(execution: Execution, prefix: string, state: SessionState): Bar {
  const { word } = executionResult(execution, state);
  const durationMs = executionDuration(execution, state);
  const failed = execution.status === 'ended' && execution.failure !== null;
  const parts = [`${prefix}${word}`, ...(failed ? [exitText(execution)] : []), formatDuration(durationMs)];
  return {
    section: execution.number,
    label: mermaidText(parts.join(' · ')),
    tag: execution.status !== 'ended' ? 'active, ' : failed ? 'crit, ' : prefix === '' ? 'done, ' : '',
    startMs: Math.max(0, execution.startedMono - sessionStart(state)),
    durationMs,
  };
}

function waitBar(wait: Wait, state: SessionState): Bar {
  const startMs = Math.max(0, wait.startedMono - sessionStart(state));
  const durationMs = Math.max(0, wait.durationMs ?? state.durationMs - startMs);
  const label = mermaidText(`wait · ${formatDuration(durationMs)}`);
  return { section: wait.attempt, label, tag: '', startMs, durationMs };
}

interface Axis {
  statements: string[];
  /** Milliseconds in what the chart counts. */
  units: (ms: number) => number;
  /** A bar shorter than this would not be seen. */
  shortest: number;
}

const hours = { unit: 'h', ms: 3_600_000, upTo: Infinity };
const scales = [
  { unit: 'ms', ms: 1, upTo: 2_000 },
  { unit: 's', ms: 1_000, upTo: 300_000 },
  { unit: 'min', ms: 60_000, upTo: 5 * 3_600_000 },
  hours,
];

/**
 * Time since the session began. Mermaid's axis knows only clock times, in the reader's zone; Unix time is the one format
 * that is the same everywhere. So the chart begins in 1970 and a second of it stands for a second, a minute or an hour.
 */
function chooseAxis(totalMs: number): Axis {
  const scale = scales.find(({ upTo }) => totalMs <= upTo) ?? hours;
  const total = Math.max(1, totalMs / scale.ms);
  const isMs = scale.unit === 'ms';
  const steps = isMs ? [1, 2, 5, 10, 20, 50, 100, 200, 500] : [1, 2, 5, 10, 15, 30];
  const step = steps.find((candidate) => total / candidate <= 10);
  const interval = step === undefined ? `${Math.ceil(total / 600)}minute` : `${step}${isMs ? 'millisecond' : 'second'}`;
  return {
    statements: [
      '    dateFormat x',
      `    axisFormat ${isMs ? '%Q' : '%s'} ${scale.unit}`,
      `    tickInterval ${interval}`,
      '    todayMarker off',
    ],
    units: (ms) => Math.round(isMs ? ms : (ms / scale.ms) * 1_000),
    shortest: Math.ceil((isMs ? total : total * 1_000) / 400),
  };
}
