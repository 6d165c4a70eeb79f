import type { Rivals } from './rivals.ts';

/** One thing to measure. Each has a file in figures/. */
export interface Figure {
  name: string;
  title: string;
  measure(setting: Setting): Promise<Result>;
}

export interface Setting {
  rivals: Rivals;
  /** Measure less and shorter, only to check that everything works: the numbers mean nothing. */
  quick: boolean;
}

export interface Result {
  goals: Goal[];
  /** The numbers behind the goals, and those of the rivals. */
  comparison: { header: string[]; rows: string[][] };
  notes: string[];
}

export interface Goal {
  figure: string;
  value: number;
  limit: number;
  /** The value, with its unit. */
  measured: string;
  /** The limit, with its unit. */
  goal: string;
  met: boolean;
}

export function below(figure: string, value: number, limit: number, show: (value: number) => string): Goal {
  return { figure, value, limit, measured: show(value), goal: `< ${show(limit)}`, met: value < limit };
}

export function atMost(figure: string, value: number, limit: number, show: (value: number) => string): Goal {
  return { figure, value, limit, measured: show(value), goal: `≤ ${show(limit)}`, met: value <= limit };
}

export function atLeast(figure: string, value: number, limit: number, show: (value: number) => string): Goal {
  return { figure, value, limit, measured: show(value), goal: `≥ ${show(limit)}`, met: value >= limit };
}

/** The result of a figure that cannot be measured on this system. */
export function skipped(reason: string): Result {
  return { goals: [], comparison: { header: [], rows: [] }, notes: [`Skipped: ${reason}`] };
}

export const onlyOnLinux = 'it needs /proc, which only Linux has';
