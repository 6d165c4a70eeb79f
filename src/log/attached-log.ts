import type { EventBody, EventOf } from '../session/events.ts';
import { grey, red } from '../text/ansi.ts';
import type { StepLog } from './step-log.ts';

/** Statuses of the followed session that the log shows in other words. */
const shownOtherwise = new Set([
  'running',
  'recovering',
  'suspected_stall',
  'watchdog_terminating',
  'lease_terminating',
  'retry_waiting',
  'probe_running',
  'probe_failed',
  'completed',
  'failed',
  'stopped_host_closed',
]);

/** Writes an event that only a followed session has: as lines between groups, or as a group of its own. */
export async function writeAttached(event: EventBody, name: string, log: StepLog): Promise<void> {
  switch (event.type) {
    case 'attached': {
      const { session, command, lease } = event;
      const life = lease === '' ? '' : `, for as long as ${lease} lives`;
      return log.line(grey(`  HelloLoop session ${session}${command === '' ? '' : ` (${command})`}${life}.`));
    }
    case 'launch_ended': {
      const { exit, failure } = event;
      if (failure !== null) return log.line(`${red('✗')} The launcher ${failure.reason}.`);
      if (exit.kind === 'unknown') await log.line(grey('… The launcher is still running; its session was found.'));
      return;
    }
    case 'task_started':
      return writeTask(event, log);
    case 'task_stage':
      return log.line(`${grey('·')} ${event.stage}${event.message === '' ? '' : `: ${event.message}`}`);
    case 'runtime_status':
      return shownOtherwise.has(event.status) ? undefined : log.line(`${grey('·')} HelloLoop: ${event.status}`);
    case 'last_words':
      if (event.lines.length === 0) return log.line(grey("  HelloLoop's supervisor/stderr.log is empty."));
      await log.openGroup('The last words of the HelloLoop supervisor');
      for (const line of event.lines) await log.line(line);
      return log.closeGroup();
    case 'warning':
      if (event.isMinor) return log.line(grey(`  ${event.message}`));
      return log.warning(`${name}: ${event.message}`);
    default:
      return;
  }
}

async function writeTask({ id, title, stage, runDir, message }: EventOf<'task_started'>, log: StepLog): Promise<void> {
  await log.openGroup(`Task ${[id, title].filter((text) => text !== '').join(': ')}`);
  if (stage !== '') await log.line(`Stage: ${stage}${message === '' ? '' : ` (${message})`}`);
  await log.line(`Run folder: ${runDir}`);
  return log.closeGroup();
}
