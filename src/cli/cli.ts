import { errorMessage } from '../system/errors.ts';
import { foreignText } from '../text/plain-text.ts';
import { quote } from '../text/quote.ts';
import { type Command, UsageError } from './command.ts';
import { slots } from './slots.ts';

const commands: ReadonlyMap<string, Command> = new Map([['slots', slots]]);

const maxErrorLength = 4_000;

const usage = [
  'usage: node dist/cli/index.js COMMAND',
  ...[...commands.values()].map((command) => command.usage),
  '  --help               prints this text',
].join('\n\n');

/** Runs a command and returns the exit code: 0 for success, 1 for a failure, 2 for a wrong call. */
export async function runCli([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || args.includes('--help')) console.log(usage);
    else await find(name).run(args);
    return 0;
  } catch (error) {
    // The message may quote other processes.
    console.error(foreignText(errorMessage(error), maxErrorLength));
    if (!(error instanceof UsageError)) return 1;
    console.error(`\n${usage}`);
    return 2;
  }
}

function find(name: string): Command {
  const command = commands.get(name);
  if (command !== undefined) return command;
  throw new UsageError(`unknown command ${quote(name)}; allowed are ${[...commands.keys()].join(', ')}`);
}
