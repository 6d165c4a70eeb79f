import { setImmediate as nextTurn } from 'node:timers/promises';
import { StepLog } from '../../../src/log/step-log.ts';

/** A step log in memory. Its sink takes the bytes late, as the runner's pipe does, so that a test sees bytes that are overwritten too early. */
export class RecordedLog extends StepLog {
  readonly writes: Buffer[];

  constructor() {
    const writes: Buffer[] = [];
    super(async (bytes) => {
      await nextTurn();
      writes.push(Buffer.from(bytes));
    });
    this.writes = writes;
  }

  bytes(): Buffer {
    return Buffer.concat(this.writes);
  }

  text(): string {
    return this.bytes().toString();
  }
}
