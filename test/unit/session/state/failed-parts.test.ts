import { expect, it } from 'vitest';
import { failedParts } from '../../../../src/session/state/failed-parts.ts';
import { exitedWith } from '../../../kit/events.ts';
import { type SessionOutline, session } from '../../../kit/session.ts';

const timeout = { code: 'timeout', family: 'hard', reason: 'did not end within 5 min' } as const;
const notRetried = { code: 'exit', family: 'soft', reason: 'exited with code 2 (not retried)' } as const;
const failed = { ms: 1, ...exitedWith(2) };

it.each<[string, SessionOutline, [number | null, string][]]>([
  ['nothing in a completed session', { attempts: [failed, { ms: 1 }], end: { status: 'completed' } }, []],
  ['nothing in a running session', { attempts: [{ ms: 1, open: true }] }, []],
  ['the last attempt of a running session', { attempts: [failed] }, [[1, 'exited with code 2']]],
  [
    'the last attempt, with the reason why it was not retried',
    { attempts: [failed, failed], end: { status: 'failed', failure: notRetried } },
    [[2, 'exited with code 2 (not retried)']],
  ],
  [
    'the last attempt, and the session for another reason',
    { attempts: [failed], end: { status: 'failed', failure: timeout } },
    [
      [1, 'exited with code 2'],
      [null, 'did not end within 5 min'],
    ],
  ],
  [
    'the session alone, whose last attempt succeeded',
    { attempts: [{ ms: 1 }], end: { status: 'stopped', failure: timeout } },
    [[null, 'did not end within 5 min']],
  ],
  [
    'the session alone, whose attempt has no end',
    { attempts: [{ ms: 1, open: true }], end: { status: 'failed', failure: timeout } },
    [[null, 'did not end within 5 min']],
  ],
  [
    'the session alone, without attempts',
    { attempts: [], end: { status: 'failed', failure: timeout } },
    [[null, 'did not end within 5 min']],
  ],
])('the failed part is %s', (_, outline, parts) => {
  expect(failedParts(session(outline)).map(({ attempt, failure }) => [attempt, failure.reason])).toEqual(parts);
});
