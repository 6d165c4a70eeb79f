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

/** Runs a command; what it gives is the exit code: 0 done, 1 failed, 2 called wrongly. */
export async function runCli([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || args.includes('--help')) console.log(usage);
    else await find(name).run(args);
    return 0;
  } catch (error) {
    // It may tell of what other processes wrote.
    console.error(foreignText(errorMessage(error), maxErrorLength));
    if (!(error instanceof UsageError)) return 1;
    console.error(`\n${usage}`);
    return 2;
  }
}

function find(name: string): Command {
  const command = commands.get(name);
  if (command !== undefined) return command;
  throw new UsageError(`command: ${quote(name, 100)} is not one of ${[...commands.keys()].join(', ')}`);
}
