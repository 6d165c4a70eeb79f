import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAttempt } from '../../../src/test-results/reading/read-attempt.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { isWindows } from '../../kit/this-system.ts';
import { counts, failedIds, type ReadFile, readAll } from './recorded.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

async function read(content: string | Buffer, maxBytes?: number): Promise<ReadFile> {
  const file = join(folder, 'result');
  writeFileSync(file, content);
  return await readAll(file, maxBytes);
}

const failing =
  '<testsuite name="s"><testcase classname="c" name="t"><failure message="m">d</failure></testcase></testsuite>';

describe('a file that is no result', () => {
  it.each([
    ['is empty', '', 'it is empty'],
    ['is text', 'hello\n', 'it is no JUnit XML, CTRF, TRX, TAP or output of go test -json'],
    ['is another XML', '<project/>', 'it is no JUnit XML, CTRF, TRX, TAP or output of go test -json'],
    ['is another JSON', '{"a": [1]}', 'it is no JUnit XML, CTRF, TRX, TAP or output of go test -json'],
    [
      'is binary',
      Buffer.from([0, 1, 2, 0xff, 0xfe, 0x80]),
      'it is no JUnit XML, CTRF, TRX, TAP or output of go test -json',
    ],
  ])('%s', async (_, content, note) => {
    const { tests, end } = await read(content);
    expect([tests, end.state, end.notes]).toEqual([[], 'unread', [note]]);
  });

  it.each([
    ['does not exist', () => undefined, /^it cannot be read: ENOENT/],
    ['is a folder', (file: string) => mkdirSync(file), /^it cannot be read: is a folder$/],
  ])('%s', async (_, make, note) => {
    const file = join(folder, 'other');
    make(file);
    const { tests, end } = await readAll(file);
    expect([tests, end.state, end.complete]).toEqual([[], 'unread', false]);
    expect(end.notes.join()).toMatch(note);
  });

  // Windows makes links for few users, and Wine makes some that do not exist.
  it.skipIf(isWindows)('is a link', async () => {
    const file = join(folder, 'other');
    symlinkSync(import.meta.filename, file);
    expect((await readAll(file)).end.notes).toEqual(['it cannot be read: is a symbolic link']);
  });
});

describe('XML that means harm', () => {
  it('has no entity that grows', async () => {
    const lol = Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
    const { tests, end } = await read(
      `<!DOCTYPE x [<!ENTITY a0 "ha">${lol}]><testsuite><testcase name="t"><failure>&a20;</failure></testcase></testsuite>`,
    );
    expect(tests[0]?.failure?.details).toBe('&a20;');
    expect(end.notes).toEqual(['it is not quite XML (undefined entity: a20.)'.replace(': a20', '')]);
  });

  it('reads no other file', async () => {
    const { tests } = await read(
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&e;"/></testsuite>',
    );
    expect(tests.map(({ name }) => name)).toEqual(['&e;']);
  });

  it.each([
    [
      'elements in each other',
      '<testsuite>'.repeat(2_000),
      'it was given up: it has more than 1000 elements in each other',
    ],
    ['a long name', `<testsuite><${'x'.repeat(3_000_000)}`, 'it was given up: it has a name of more than 1 MiB'],
    [
      'a long entity',
      `<testsuite><testcase name="t"><failure>&${'x'.repeat(3_000_000)}`,
      'it was given up: it has a name of more than 1 MiB',
    ],
    [
      'many attributes',
      `<testsuite ${'a="" '.repeat(50_000)}`,
      'it was given up: it has an element with more than 10000 attributes',
    ],
    [
      'much damage',
      `<testsuite><testcase name="t"><failure>${'&;'.repeat(5_000)}`,
      'it was given up: it is damaged in more than 1000 places',
    ],
  ])('has %s', async (_, content, note) => {
    const { end } = await read(content);
    expect([end.complete, end.notes[0]]).toEqual([false, note]);
  });

  it.each([
    ['CDATA', `<![CDATA[${'word '.repeat(2_000_000)}]]>`],
    ['text', 'word '.repeat(2_000_000)],
  ])('has a failure of 10 MB as %s, of which the beginning stays', async (_, text) => {
    const { tests, end } = await read(
      `<testsuite><testcase name="t"><failure>${text}</failure></testcase><testcase name="u"/></testsuite>`,
    );
    expect(tests.map(({ id, cut }) => [id, cut])).toEqual([
      ['t', ['message', 'details']],
      ['u', []],
    ]);
    expect(tests[0]?.failure?.details).toMatch(/^(word )+word$/);
    expect(tests[0]?.failure?.details.length).toBeLessThanOrEqual(16_000);
    expect(end).toMatchObject({ complete: true, notes: [] });
  });

  it('has 30 MB of output, which is not kept', async () => {
    const before = process.memoryUsage().external + process.memoryUsage().heapUsed;
    const { tests } = await read(
      `<testsuite><testcase name="t"><system-out><![CDATA[${'x'.repeat(30_000_000)}]]></system-out></testcase></testsuite>`,
    );
    expect(counts(tests)).toBe('1 0 0 0');
    expect(process.memoryUsage().external + process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  });

  it.each(['__proto__', 'constructor', 'toString'])('names things %s', async (name) => {
    const { tests } = await read(
      `<testsuites name="${name}"><testsuite name="${name}"><testcase name="${name}" classname="${name}" status="${name}" result="${name}"><${name}/></testcase></testsuite></testsuites>`,
    );
    expect(counts(tests)).toBe('1 0 0 0');
    const watched = new Set(tests.map(({ id }) => id));
    const { results } = await readAttempt({ files: [join(folder, 'result')], root: folder, watched });
    expect(Object.entries(results?.watched ?? {})).toEqual([[tests[0]?.id, 'passed']]);
  });
});

describe('text', () => {
  it('that is no UTF-8 is told, and the tests are read', async () => {
    const [before, after] = failing.split('>d<');
    const { tests, end } = await read(
      Buffer.concat([Buffer.from(`${before}>`), Buffer.from([0xc3, 0x28]), Buffer.from(`<${after}`)]),
    );
    expect(failedIds(tests)).toEqual(['c › t']);
    expect(end.notes).toEqual(['some of its bytes are not valid text in its encoding']);
  });

  it('may hold U+FFFD itself', async () => {
    expect((await read(failing.replace('>d<', '>\ufffd<'))).end.notes).toEqual([]);
  });

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${failing.replaceAll('"c"', '"é"')}`, 'utf16le')],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${failing.replaceAll('"c"', '"é"')}`)],
    [
      'Latin-1',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${failing.replaceAll('"c"', '"é"')}`, 'latin1'),
    ],
    [
      'an encoding that nobody knows',
      Buffer.from(`<?xml version="1.0" encoding="x-y"?>${failing.replaceAll('"c"', '"é"')}`),
    ],
  ])('is in %s', async (_, content) => {
    expect(failedIds((await read(content)).tests)).toEqual(['é › t']);
  });

  it('of a name with 20,000 characters keeps its identity, and says that it was cut', async () => {
    const names = ['a', 'b'].map((end) => `${'long '.repeat(4_000)}${end}`);
    const { tests } = await read(
      `<testsuite>${names.map((name) => `<testcase name="${name}"/>`).join('')}</testsuite>`,
    );
    expect(tests.map(({ cut }) => cut)).toEqual([['name'], ['name']]);
    expect(new Set(tests.map(({ id }) => id)).size).toBe(2);
    expect(tests[0]?.name.length).toBeLessThan(300);
  });
});

describe('a file that is too long', () => {
  it('is read up to the limit', async () => {
    const { tests, end } = await read(`<testsuite>${'<testcase name="t"/>'.repeat(100_000)}</testsuite>`, 1_000_000);
    expect(tests.length).toBeGreaterThan(49_000);
    expect(end).toMatchObject({ complete: false, notes: ['it was read up to 977 KiB; it has 1.9 MiB'] });
  });

  it.each([
    [
      'go',
      '{"Action":"start","Package":"p"}\n',
      '{"Action":"pass","Package":"p","Test":"T"}\n{"Action":"pass","Package":"p"}\n',
    ],
    ['TAP', 'TAP version 14\n1..1\n', 'ok 1 - T\n'],
  ])('has a line of 5 MB that %s does not write', async (_, head, tail) => {
    const { tests, end } = await read(`${head}${'x'.repeat(5_000_000)}\n${tail}`);
    expect(tests.map(({ name }) => name)).toEqual(['T']);
    expect(end.notes).toEqual(['1 line of it cannot be read']);
  });
});

describe('an attempt', () => {
  it('counts cases, whatever the attributes say', async () => {
    writeFileSync(join(folder, 'a.xml'), failing.replace('<testsuite', '<testsuite tests="90" failures="0"'));
    const { results } = await readAttempt({ files: [join(folder, 'a.xml')], root: folder });
    expect(results).toMatchObject({ total: 1, failed: 1, complete: true });
  });

  it('names ids that stand for more than one result, and takes the worst', async () => {
    const file = join(folder, 'a.xml');
    writeFileSync(file, `<testsuites>${failing}${failing.replace(/<failure.*failure>/, '')}</testsuites>`);
    const { results } = await readAttempt({ files: [file], root: folder, watched: new Set(['c › t']) });
    expect(results).toMatchObject({ total: 2, duplicates: ['c › t'], watched: { 'c › t': 'failed' } });
  });

  it('has no results where no file has one', async () => {
    writeFileSync(join(folder, 'a.xml'), '<testsuite/>');
    expect(await readAttempt({ files: [join(folder, 'a.xml')], root: folder })).toEqual({ notes: [] });
  });

  it('names the place of a test relative to the root', async () => {
    const file = join(folder, 'a.xml');
    writeFileSync(file, failing.replace('classname="c"', `file="${folder}/a/b.js"`));
    const { results } = await readAttempt({ files: [file], root: folder });
    expect(results?.failures[0]).toMatchObject({ file: 'a/b.js', id: 'a/b.js › t' });
  });

  it('reads 3,000 small files, and keeps 2,000 failures', async () => {
    const files = Array.from({ length: 3_000 }, (_, n) => join(folder, `${n}.xml`));
    for (const [n, file] of files.entries()) writeFileSync(file, failing.replace('"t"', `"t${n}"`));
    const { results } = await readAttempt({ files, root: folder });
    expect([results?.failed, results?.failures.length]).toEqual([3_000, 2_000]);
  });

  it('counts its notes beyond ten', async () => {
    const files = Array.from({ length: 50 }, (_, n) => join(folder, `${n}`));
    const { notes } = await readAttempt({ files, root: folder });
    expect([notes.length, notes[10]]).toEqual([11, 'and 40 more notes of this kind']);
  });
});
