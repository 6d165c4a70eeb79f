import type { Rivals } from './rivals.ts';

/** One thing that is measured. A file of its own in figures/. */
export interface Figure {
  name: string;
  title: string;
  measure(setting: Setting): Promise<Result>;
}

export interface Setting {
  rivals: Rivals;
  /** Smaller and shorter, to see that everything works; the numbers mean nothing. */
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
  /** Value and limit in words. */
  measured: string;
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

/** The result of a figure that cannot be measured here. */
export function skipped(reason: string): Result {
  return { goals: [], comparison: { header: [], rows: [] }, notes: [`Skipped: ${reason}`] };
}

export const onlyOnLinux = 'it reads /proc, which only Linux has';
