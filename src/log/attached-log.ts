import type { JournalEvent } from '../session/events.ts';
import type { StepLog } from './step-log.ts';

/** Statuses of the followed session that stand in the log in other words already. */
const toldOtherwise = new Set([
  ...['running', 'recovering', 'suspected_stall', 'watchdog_terminating', 'lease_terminating', 'retry_waiting'],
  ...['probe_running', 'probe_failed', 'completed', 'failed', 'stopped_host_closed'],
]);

/** What only a session has that follows another one, told between groups or as a group of its own. */
export async function writeAttached(event: JournalEvent, name: string, log: StepLog): Promise<void> {
  switch (event.type) {
    case 'attached': {
      const { session, command, lease } = event;
      const life = lease === '' ? '' : `, for as long as ${lease} lives`;
      return log.line(grey(`  HelloLoop session ${session}${command === '' ? '' : ` (${command})`}${life}.`));
    }
    case 'launch_ended': {
      const { exit, failure } = event;
      if (failure !== null) return log.line(`${red('✗')} The launcher ${failure.reason}.`);
      if (exit.kind === 'unknown') await log.line(grey('… The launcher runs on; the session is there.'));
      return;
    }
    case 'task_started': {
      const { id, title, stage, runDir, message } = event;
      await log.openGroup(`Task ${[id, title].filter((text) => text !== '').join(': ')}`);
      if (stage !== '') await log.line(`Stage: ${stage}${message === '' ? '' : ` (${message})`}`);
      await log.line(`Run folder: ${runDir}`);
      return log.closeGroup();
    }
    case 'task_stage':
      return log.line(grey(`· ${event.stage}${event.message === '' ? '' : `: ${event.message}`}`));
    case 'runtime_status':
      return toldOtherwise.has(event.status) ? undefined : log.line(grey(`· HelloLoop: ${event.status}`));
    case 'last_words':
      if (event.lines.length === 0) return log.line(grey('  Its supervisor/stderr.log is empty.'));
      await log.openGroup('The last words of the HelloLoop supervisor');
      for (const line of event.lines) await log.line(line);
      return log.closeGroup();
    case 'warning':
      return log.warning(`${name}: ${event.message}`);
    default:
      return;
  }
}

/** The groups of its executions. */
export function attachedTitle(event: JournalEvent): string | undefined {
  switch (event.type) {
    case 'launch_started':
      return 'Launcher';
    case 'verification_started':
      return `Verification ${event.verification}${event.label === undefined ? '' : `: ${event.label}`}`;
    default:
      return undefined;
  }
}

const grey = (text: string) => `\u001b[90m${text}\u001b[0m`;
const red = (text: string) => `\u001b[31m${text}\u001b[0m`;
