import type { ExecutionKind } from '../../session/paths.ts';
import { type Redacted, redactTexts } from '../../session/redact-texts.ts';
import { decidingAttempt } from '../../session/state/fold.ts';
import type { SessionState } from '../../session/state/session-state.ts';
import type { SessionStep } from '../runner/step-context.ts';

/** A session whose end becomes the end of the step. */
export interface EndOfStep extends SessionStep {
  /** As it may be printed and published. */
  state: Redacted<SessionState>;
  /** For the job summary, which redacts it with more patterns: those of masks that the command has set. */
  unredacted: SessionState;
}

export function endOfStep(step: SessionStep, state: SessionState): EndOfStep {
  return { ...step, state: redactTexts(state, step.redaction.redact), unredacted: state };
}

/** Returns the execution whose GITHUB_OUTPUT etc. are published. With `attach` only the launcher has such files. */
export function publishedExecution(state: SessionState): { kind: ExecutionKind; number: number } | undefined {
  if (state.source.kind === 'helloloop') {
    const [launch] = state.source.attached === null ? [] : state.source.launches;
    return launch && { kind: 'launch', number: launch.number };
  }
  const deciding = decidingAttempt(state);
  return deciding && { kind: 'attempt', number: deciding.number };
}
