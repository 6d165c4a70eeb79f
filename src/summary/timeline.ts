import { type Execution, onRetriesOf, type SessionState, type Wait } from '../session/state/session-state.ts';
import { formatDuration } from '../text/duration.ts';
import { executionDuration, executionResult, exitText, sessionStartMono } from './describe.ts';
import { mermaidText } from './escape.ts';
import { shortestWaitMs } from './notes.ts';

/** More bars would be hard to read, and slow in Mermaid. */
const maxBars = 40;
/** A longer chart is folded. */
const maxOpenBars = 15;

/**
 * Green for success, red for failure, blue for probes and on-retry scripts (with a red border where they failed), grey for
 * waits; legible on GitHub's light and dark pages.
 */
const themeVariables = {
  doneTaskBkgColor: '#2da44e',
  doneTaskBorderColor: '#2da44e',
  critBkgColor: '#cf222e',
  critBorderColor: '#cf222e',
  activeTaskBkgColor: '#0969da',
  activeTaskBorderColor: '#0969da',
  taskBkgColor: '#8c959f',
  taskBorderColor: '#8c959f',
  taskTextColor: '#ffffff',
  taskTextDarkColor: '#ffffff',
  sectionBkgColor: '#8c959f',
  altSectionBkgColor: '#8c959f',
  sectionBkgColor2: '#8c959f',
  gridColor: '#8c959f',
};
/**
 * Short ticks at the axis, because Mermaid's lines cross the labels of the bars; the colour of the page's text for labels
 * beside their bar, which are white otherwise.
 */
const themeCSS = [
  '.grid .tick line { stroke-dasharray: 5 100000; }',
  '.grid path { stroke-width: 0; }',
  'text[class*=taskTextOutside] { fill: inherit !important; }',
].join(' ');
const theme = `%%{init: ${JSON.stringify({ themeVariables, themeCSS })}}%%`;

interface Bar {
  section: number;
  /** Its label, not yet safe for Mermaid. */
  text: string;
  tag: 'crit, ' | 'done, ' | 'active, ' | 'active, crit, ' | '';
  startMs: number;
  durationMs: number;
}

export interface Timeline {
  /** A fenced Mermaid gantt; empty for a single bar, which would show nothing. */
  markdown: string;
  /** Phrases for what it does not show. */
  omitted: string[];
}

/** Renders the attempts and what lay between them as a Mermaid gantt. */
export function renderTimeline(state: SessionState): Timeline {
  const { bars, omitted } = choose(state);
  if (bars.length < 2) return { markdown: '', omitted: [] };
  const begin = Math.min(...bars.map((bar) => bar.startMs));
  const axis = chooseAxis(Math.max(...bars.map((bar) => bar.startMs + bar.durationMs)) - begin);
  const lines = bars.flatMap((bar, index) => [
    ...(bar.section === bars[index - 1]?.section ? [] : [`    section Attempt ${bar.section}`]),
    `    ${mermaidText(bar.text)} :${bar.tag}${axis.units(bar.startMs - begin)}, ${Math.max(axis.shortest, axis.units(bar.durationMs))}ms`,
  ]);
  // Mermaid leaves room for a title where there is none.
  const chart = ['```mermaid', theme, 'gantt', '    title Time since the start', ...axis.statements, ...lines, '```'];
  const folded = [
    '<details>',
    `<summary>The timeline of ${bars.length} bars</summary>`,
    '',
    ...chart,
    '',
    '</details>',
  ];
  return { markdown: (bars.length > maxOpenBars ? folded : chart).join('\n'), omitted };
}

/** Returns all bars, or only the attempts (the gaps between them are the waits), or only the last attempts. */
function choose(state: SessionState): { bars: Bar[]; omitted: string[] } {
  const attempts = state.attempts.map((attempt) => executionBar(attempt, '', state));
  const others = [
    ...onRetriesOf(state).map((run) => executionBar(run, 'on-retry ', state)),
    ...state.probes.map((probe) => ({ ...executionBar(probe, 'probe ', state), section: probe.attempt })),
    ...state.waits.map((wait) => waitBar(wait, state)).filter(({ durationMs }) => durationMs >= shortestWaitMs),
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
    text: parts.join(' · '),
    tag: prefix === '' ? tagOfAttempt(execution) : failed ? 'active, crit, ' : 'active, ',
    startMs: Math.max(0, execution.startedMono - sessionStartMono(state)),
    durationMs,
  };
}

function tagOfAttempt(attempt: Execution): Bar['tag'] {
  if (attempt.status !== 'ended') return '';
  return attempt.failure === null ? 'done, ' : 'crit, ';
}

function waitBar(wait: Wait, state: SessionState): Bar {
  const startMs = Math.max(0, wait.startedMono - sessionStartMono(state));
  const durationMs = Math.max(0, wait.durationMs ?? state.durationMs - startMs);
  return { section: wait.attempt, text: `wait · ${formatDuration(durationMs)}`, tag: '', startMs, durationMs };
}

interface Axis {
  statements: string[];
  /** Converts milliseconds into the chart's unit. */
  units: (ms: number) => number;
  /** A shorter bar would be invisible. */
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
 * Returns an axis for the time since the session began. Mermaid shows only clock times, in the reader's zone, except as Unix
 * time. So the chart begins in 1970, and one of its seconds stands for a second, a minute or an hour.
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
