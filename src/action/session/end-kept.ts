import { shownNames } from '../../log/shown-names.ts';
import { sessionMark } from '../../session/paths.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import { survivorsText } from '../../session/survivors.ts';
import { endTree, type TreeEnd, unwillingMs } from '../../system/process-tree.ts';
import { grey } from '../../text/ansi.ts';
import { plural } from '../../text/plural.ts';
import type { SessionStep } from '../runner/step-context.ts';

/** Ends what a session that has ended has left running on purpose (`leftovers: keep`), and reports that in one line. */
export async function endKept({ session, log }: SessionStep, { attempts }: SessionState): Promise<TreeEnd> {
  const attempt = attempts.find((each) => each.status === 'ended' && each.kept !== undefined);
  if (attempt?.status !== 'ended') return { found: [], survivors: [] };
  const { process, kept = [] } = attempt;
  const { sessionId, name, killGraceMs } = session.request;
  const tree = { root: process, mark: sessionMark(sessionId), known: kept };
  const end = await endTree(tree, killGraceMs, { unwillingMs });
  const { found, survivors } = end;
  if (found.length > 0) {
    const processes = plural(found.length, 'process', 'processes');
    await log.line(
      `${grey('■')} ${name}: stopped ${processes} that its command had left running: ${shownNames(found)}`,
    );
  }
  if (survivors.length > 0) await log.warning(`${name}: not everything could be stopped: ${survivorsText(survivors)}`);
  return end;
}
