const prefix = 'INPUT_';

export interface Undeclared {
  /** The variable, `INPUT_MAX_ATTEMPTS`. */
  variable: string;
  /** The name of the input, as far as the variable shows it: `max_attempts`. */
  input: string;
  /** False where the workflow's `env:` may have given the variable. */
  isInput: boolean;
}

/** The name of an input's variable (runner: Handler.cs). */
function inputVariable(input: string): string {
  return prefix + input.replaceAll(' ', '_').toUpperCase();
}

/**
 * Returns what the environment has of inputs that the action does not declare: the runner warns of them and hands them
 * over all the same. A variable `INPUT_X` of the workflow's `env:` looks like one.
 *
 * The order tells them apart. The runner adds to the environment first all of `env:`, then the inputs that the step gives,
 * in the order of `with:`, then all others that the action declares (ActionRunner.cs, Handler.cs), and neither .NET nor
 * Node changes that. So what follows a declared input is an input, and what does not touch them is none. What stands right
 * before the first of them may be either, and all may be where the order is lost: on Windows, and under act.
 */
export function undeclaredInputs(
  names: readonly string[],
  declared: readonly string[],
  platform: NodeJS.Platform = process.platform,
): Undeclared[] {
  const own = new Set(declared.map(inputVariable));
  const block = platform === 'win32' ? undefined : inputBlock(names, own);
  return names.flatMap((variable, index): Undeclared[] => {
    if (!isInputVariable(variable) || own.has(variable)) return [];
    if (block !== undefined && (index < block.start || index > block.end)) return [];
    // No shell can use a variable with a hyphen, and `env:` gives none.
    const isInput = variable.includes('-') || (block !== undefined && index > block.firstDeclared);
    return [{ variable, input: variable.slice(prefix.length).toLowerCase(), isInput }];
  });
}

/** Inputs are upper-case. */
function isInputVariable(name: string): boolean {
  return name.startsWith(prefix) && name.length > prefix.length && name === name.toUpperCase();
}

/** The variables of inputs that stand together, with most of those that are declared; undefined where they do not. */
function inputBlock(names: readonly string[], own: ReadonlySet<string>) {
  const lastDeclared = names.findLastIndex((name) => own.has(name));
  let start = lastDeclared;
  while (isInputVariable(names[start - 1] ?? '')) start -= 1;
  let end = lastDeclared;
  while (isInputVariable(names[end + 1] ?? '')) end += 1;
  const block = names.slice(start, end + 1);
  // `env:` may have given one of these names, too; it then keeps its first place.
  if (block.filter((name) => own.has(name)).length * 2 <= own.size) return undefined;
  return { start, end, firstDeclared: start + block.findIndex((name) => own.has(name)) };
}
