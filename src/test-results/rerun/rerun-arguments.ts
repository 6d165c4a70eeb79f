import type { TestCase, Tool } from '../model/model.ts';
import { go } from './go.ts';
import { jest, mocha, node, playwright, vitest } from './javascript.ts';
import { dotnet, failsafe, gradle, surefire } from './jvm-and-dotnet.ts';
import { ctest, googletest, nextest } from './native.ts';
import { type Notation, type NotationOptions, type Notations, UnspeakableTestError } from './notation.ts';
import { pytest } from './python.ts';
import { minitest, phpunit, rspec } from './ruby-and-php.ts';

const notations: Notations = {
  pytest,
  go,
  jest,
  vitest,
  playwright,
  mocha,
  node,
  rspec,
  minitest,
  phpunit,
  surefire,
  failsafe,
  gradle,
  nextest,
  ctest,
  googletest,
  dotnet,
};

/** Linux refuses an argument, or a variable, of 128 KiB and more. */
const maxArgument = 120_000;
const maxTogether = 1_000_000;

/** `left` are tests that the tool cannot be asked for exactly; then everything has to run. */
export type RerunArguments = { notation: Notation } | { left: { id: string; reason: string }[] };

/** Writes tests in the notation of a tool. */
export function rerunArguments(tool: Tool, tests: readonly TestCase[], options: NotationOptions): RerunArguments {
  const write = notations[tool];
  const left = tests.flatMap((test) => {
    const reason = problemOf(test) ?? reasonAgainst(() => write([test], options));
    return reason === undefined ? [] : [{ id: test.id, reason }];
  });
  if (left.length > 0) return { left };
  const notation = write(tests, options);
  const sizes = notation.args.map((arg) => Buffer.byteLength(arg));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (Math.max(0, ...sizes) < maxArgument && total < maxTogether) return { notation };
  return { left: tests.map(({ id }) => ({ id, reason: 'the names together are too long for a command line' })) };
}

/** A narrowed run of tests that were found by one tool and are asked of another would find none. */
export function toolOf(found: readonly Tool[], format: Tool | undefined): Tool | undefined {
  return format ?? (found.length === 1 ? found[0] : undefined);
}

function problemOf({ name, parameters, class: owner, file, cut }: TestCase): string | undefined {
  if (cut.includes('name')) return 'its name is too long';
  const all = [name, parameters, owner, file].join('');
  if (all.includes('\0')) return 'its name has a NUL';
  if (!all.isWellFormed() || all.includes('\ufffd')) return 'its name is not valid text';
  return undefined;
}

function reasonAgainst(write: () => unknown): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (error instanceof UnspeakableTestError) return error.message;
    throw error;
  }
}
