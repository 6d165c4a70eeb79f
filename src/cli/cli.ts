import { errorMessage } from '../system/errors.ts';
import { foreignText } from '../text/plain-text.ts';
import { quote } from '../text/quote.ts';
import { slots, slotsUsage } from './slots.ts';
import { UsageError } from './usage-error.ts';

const maxErrorLength = 4_000;

const usage = ['usage: node dist/cli/index.js COMMAND', slotsUsage, '  --help               prints this text'].join(
  '\n\n',
);

/** Runs a command and returns the exit code: 0 for success, 1 for a failure, 2 for a wrong call. */
export async function runCli([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || args.includes('--help')) console.log(usage);
    else if (name === 'slots') await slots(args);
    else throw new UsageError(`unknown command ${quote(name)}; allowed are slots`);
    return 0;
  } catch (error) {
    // The message may quote other processes.
    console.error(foreignText(errorMessage(error), maxErrorLength));
    if (!(error instanceof UsageError)) return 1;
    console.error(`\n${usage}`);
    return 2;
  }
}
