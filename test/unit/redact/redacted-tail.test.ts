import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Patterns } from '../../../src/redact/patterns.ts';
import { redactedTail } from '../../../src/redact/redacted-tail.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const secret = 'correct horse battery staple';
const inLines = Buffer.from(secret).toString('base64').replace(/.{16}/, '$&\n');

it.each([
  ['nothing', 'all is well\n', 'all is well\n', 0],
  ['a value', `is ${secret}\n`, 'is ***\n', 1],
  ['base64 in lines', `is ${inLines}\n`, expect.stringMatching(/^is \*\*\*/), 1],
  ['a value in UTF-16', Buffer.from(secret, 'utf16le'), '*\0*\0*\0', 1],
])('the end of a short log with %s is redacted, and what was found is counted', (_, content, redacted, values) => {
  const path = join(tempFolder(), 'output.log');
  writeFileSync(path, content);
  const { bytes, isTorn, found } = redactedTail(path, 1_000, new Patterns([secret]));
  expect(bytes.toString()).toEqual(redacted);
  expect({ isTorn, found }).toEqual({ isTorn: false, found: { values, kinds: {} } });
});
