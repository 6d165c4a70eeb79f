import { oneLine } from '../../text/plain-text.ts';

const maxBase = 100;
const maxMatrix = 60;

export interface SessionName {
  /** The name everywhere. */
  name: string;
  /** The name without the matrix: within one job it is enough. */
  shortName: string;
}

export interface NameSource {
  env: NodeJS.ProcessEnv;
  /** The matrix of the job as JSON; blank or `null` without one. */
  matrix: string;
  /** The name if the workflow gave the step no id; by default the job's. */
  ofKind?: string;
  /** Takes secrets out of a value before the text is shortened. */
  redact?: (text: string) => string;
  /** The short names of the job's other sessions. */
  taken: ReadonlySet<string>;
}

/**
 * Returns the name of a session that was given none: the step's id or the job's, a number for the second one of that name
 * in a job, the values of the matrix. It is never made of a script, which may hold secrets: names stand where nobody masks
 * them, such as in artifacts.
 */
export function defaultName({ env, matrix, ofKind, redact = (text) => text, taken }: NameSource): SessionName {
  const base = stepId(env.GITHUB_ACTION) || ofKind || oneLine(env.GITHUB_JOB ?? '', maxBase) || 'command';
  let shortName = base;
  for (let number = 2; taken.has(shortName); number++) shortName = `${base} ${number}`;
  const cell = matrixText(matrix, redact);
  return { name: cell === '' ? shortName : `${shortName} (${cell})`, shortName };
}

/**
 * Returns the id that the workflow gave the step; empty without one. The runner then makes one up that begins with `__`
 * (as `__owner_repository_2`), and act takes the step's index.
 */
function stepId(action = ''): string {
  return /^(?!__)[a-z_][\w-]*$/i.test(action) ? action.slice(0, maxBase) : '';
}

/** Returns the values of a matrix as GitHub has them in the name of the job, `ubuntu-latest, 20`. */
function matrixText(json: string, redact: (text: string) => string): string {
  try {
    return oneLine(valuesIn(JSON.parse(json)).map(redact).join(', '), maxMatrix);
  } catch {
    return '';
  }
}

function valuesIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesIn);
  const text = String(value ?? '').trim();
  return text === '' ? [] : [text];
}
