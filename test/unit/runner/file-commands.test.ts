import { writeFileSync } from 'node:fs';
import { expect, test as it } from 'vitest';
import { tempFolder } from '../../kit/temp-folder.ts';
import { createFileCommands, type FileCommands, parsePairs, readFileCommands } from '../../runner/file-commands.ts';

function filesWith(contents: Partial<FileCommands>): FileCommands {
  const temp = tempFolder();
  const files = createFileCommands(temp);
  for (const [name, content] of Object.entries(contents)) writeFileSync(files[name as keyof FileCommands], content);
  return files;
}

it.each([
  ['a=1\nb=2\n', { a: '1', b: '2' }],
  ['a=1\n\n\nb=x=y', { a: '1', b: 'x=y' }],
  ['a=1\na=2', { a: '2' }],
  ['a=', { a: '' }],
  ['a<<END\none\ntwo\nEND\n', { a: 'one\ntwo' }],
  ['a<<END\nEND', { a: '' }],
  ['a<<END\n\nEND', { a: '' }],
  ['a<<END\none\n\nEND\nb=2', { a: 'one\n', b: '2' }],
  ['a=b<<END', { a: 'b<<END' }],
  ['a<<=\nx=1\n=\n', { a: 'x=1' }],
  ['name with blanks = value ', { 'name with blanks ': ' value ' }],
])('the runner reads %j', (text, pairs) => {
  expect(Object.fromEntries(parsePairs(text))).toEqual(pairs);
});

it.skipIf(process.platform === 'win32')('a carriage return belongs to the value', () => {
  expect([...parsePairs('a=1\r\nb<<END\nx\r\nEND\n')]).toEqual([
    ['a', '1\r'],
    ['b', 'x\r'],
  ]);
});

it.each([
  ['no sign', "Invalid format 'no sign'"],
  ['=value', "Invalid format '=value'. Name must not be empty"],
  ['<<END\nEND', "Invalid format '<<END'. Name must not be empty and delimiter must not be empty"],
  ['a<<\nx', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"],
  ['a<<END\nx\n', "Invalid value. Matching delimiter not found 'END'"],
  ['a<<END\nx', 'Invalid value. EOF marker missing new line.'],
])('the runner refuses %j', (text, message) => {
  expect(() => [...parsePairs(text)]).toThrow(message);
});

it('the entries before a malformed line take effect', () => {
  const result = readFileCommands(filesWith({ GITHUB_OUTPUT: 'a=1\nbroken\nb=2\n', GITHUB_STATE: 's=1\n' }));
  expect([...result.outputs]).toEqual([['a', '1']]);
  expect([...result.state]).toEqual([['s', '1']]);
  expect(result.failures).toEqual([{ file: 'output', message: "Invalid format 'broken'" }]);
});

it('NODE_OPTIONS is the only variable that GITHUB_ENV cannot set', () => {
  const result = readFileCommands(filesWith({ GITHUB_ENV: 'A=1\nNODE_OPTIONS=--inspect\n' }));
  expect([...result.env]).toEqual([['A', '1']]);
  expect(result.errors).toHaveLength(1);
  expect(result.failures).toEqual([]);
});

it('each line of GITHUB_PATH is a path', () => {
  expect(readFileCommands(filesWith({ GITHUB_PATH: '/a\n\n/b' })).path).toEqual(['/a', '/b']);
});

it('a step summary above 1 MiB is dropped', () => {
  const limit = 1024 * 1024;
  const kept = readFileCommands(filesWith({ GITHUB_STEP_SUMMARY: 'x'.repeat(limit) }));
  const dropped = readFileCommands(filesWith({ GITHUB_STEP_SUMMARY: 'x'.repeat(limit + 1) }));
  expect([kept.summary.length, kept.errors]).toEqual([limit, []]);
  expect([dropped.summary, dropped.errors]).toEqual(['', [expect.stringContaining('GITHUB_STEP_SUMMARY')]]);
});
