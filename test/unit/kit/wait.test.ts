import { expect, it, onTestFinished, vi } from 'vitest';
import { eventually, within } from '../../kit/wait.ts';

it('eventually returns the first truthy value', async () => {
  let calls = 0;
  const check = () => {
    calls += 1;
    if (calls === 1) throw new Error('not there');
    return calls > 2 && `after ${calls}`;
  };
  expect(await eventually(check, { what: 'three calls' })).toBe('after 3');
});

it('eventually and within report what they waited for and saw last', async () => {
  vi.useFakeTimers({ fakeNodeBuiltins: true });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const check = () => {
    throw new Error('connection refused');
  };
  const error = eventually(check, { what: 'the server', state: () => ({ port: 80 }) }).catch(String);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await error).toMatch(/^Error: Waited 60 s for the server\nError: connection refused.*\{ port: 80 \}$/s);

  const never = within(new Promise(() => {}), { what: 'nothing' }).catch(String);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await never).toBe('Error: Waited 60 s for nothing');
});
