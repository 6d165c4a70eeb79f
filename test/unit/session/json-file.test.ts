import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJsonFile } from '../../../src/session/json-file.ts';
import { MalformedFileError } from '../../../src/session/raw-json.ts';
import { readStopRequest } from '../../../src/session/read-stop-request.ts';
import { readStepRecord, type StepRecord, type Upload } from '../../../src/session/step-record.ts';
import { writeStopRequest } from '../../../src/session/stop-request.ts';
import { writeJsonFile } from '../../../src/session/write-json.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const schema = z.object({ v: z.literal(1), names: z.array(z.string()) });
let folder: string;
let path: string;

beforeEach(() => {
  folder = tempFolder();
  path = join(folder, 'file.json');
});

describe('a JSON file', () => {
  it('is read as it was written', () => {
    writeJsonFile(path, { v: 1, names: ['é', '😀\n'] });
    expect(readJsonFile(path, schema)).toEqual({ v: 1, names: ['é', '😀\n'] });
  });

  it('is replaced as a whole, for its owner only', () => {
    writeJsonFile(path, { v: 1, names: ['x'.repeat(10_000)] });
    writeJsonFile(path, { v: 1, names: [] });
    expect(readFileSync(path, 'utf8')).toBe('{\n  "v": 1,\n  "names": []\n}\n');
    expect(readdirSync(folder)).toEqual(['file.json']);
    expect(statSync(path).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0);
  });

  it('is undefined when it does not exist', () => {
    expect(readJsonFile(path, schema)).toBeUndefined();
  });

  it('loses fields that the schema does not know', () => {
    writeJsonFile(path, { v: 1, names: [], extra: true });
    expect(readJsonFile(path, schema)).toEqual({ v: 1, names: [] });
  });

  it.each(['', '{', 'no JSON', '{"v":1,"names":['])('%j is malformed, and the error names the file', (content) => {
    writeFileSync(path, content);
    expect(() => readJsonFile(path, schema)).toThrow(MalformedFileError);
    expect(() => readJsonFile(path, schema)).toThrow(`${path} is not JSON`);
  });

  it.each([
    ['{"v":2,"names":[]}', 'v'],
    ['{"v":1,"names":"x"}', 'names'],
    ['{"v":1,"names":["x",3]}', 'names[1]'],
    ['null', 'expected object'],
  ])('%j is malformed, and the error says where', (content, where) => {
    writeFileSync(path, content);
    expect(() => readJsonFile(path, schema)).toThrow(MalformedFileError);
    expect(() => readJsonFile(path, schema)).toThrow(where);
  });

  it('throws another error when something else stands in its place', () => {
    expect(() => readJsonFile(folder, schema)).toThrow(`${folder} cannot be used: it is a folder`);
    expect(() => readJsonFile(folder, schema)).not.toThrow(MalformedFileError);
  });

  it('leaves no temporary file when it cannot be written', () => {
    expect(() => writeJsonFile(join(folder, 'missing', 'file.json'), {})).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a stop request', () => {
  it('is undefined until it is written', () => {
    expect(readStopRequest(path)).toBeUndefined();
    writeStopRequest(path, { cause: 'cancelled', detail: 'SIGINT' });
    expect(readStopRequest(path)).toEqual({ v: 1, cause: 'cancelled', detail: 'SIGINT' });
  });

  it.each(['', 'stop!', '{"v":1,"cause":"bored","detail":""}', '{"v":2,"cause":"stopped","detail":""}', '[]'])(
    'asks to stop even with the content %j',
    (content) => {
      writeFileSync(path, content);
      expect(readStopRequest(path)).toMatchObject({ cause: 'stopped', detail: expect.stringContaining(path) });
    },
  );

  it('asks for nothing when its folder cannot be reached: a command may have taken that away', () => {
    writeFileSync(path, '');
    expect(readStopRequest(join(path, 'stop.json'))).toBeUndefined();
  });

  it('is a reason to stop even when something else stands in its place', () => {
    expect(readStopRequest(folder)).toMatchObject({
      cause: 'file_replaced',
      detail: expect.stringContaining('is a folder'),
    });
  });
});

describe('the record of a step', () => {
  const record: StepRecord = {
    v: 1,
    main: { pid: 1, startTime: '2' },
    settings: {
      artifacts: 'failed',
      artifactBaseName: 'make',
      retentionDays: null,
      summary: true,
      atJobEnd: null,
      workflowCommands: 'annotations',
      redact: null,
    },
    concluded: false,
    summarized: false,
    commandSummarized: false,
    position: null,
    follower: null,
    crashTold: false,
    uploads: {},
  };
  const redacted = { values: 3, kinds: { 'GitHub token': 1 }, leftOut: ['trace.bin'] };
  const uploads: Upload[] = [
    { status: 'pending', triedNames: ['a'] },
    { status: 'uploaded', name: 'a', id: 7, url: null, bytes: 9, redacted },
    { status: 'uploaded', name: 'a', id: 7, url: 'https://example.test/7', bytes: 9, redacted },
    { status: 'kept', name: 'a', folder: '/a', redacted },
    { status: 'failed', triedNames: ['a', 'b'], reason: 'refused', folder: '/a' },
  ];

  it('is undefined when there is none', () => {
    expect(readStepRecord(path)).toBeUndefined();
  });

  it.each(uploads)('is read back with its uploads: %j', (upload) => {
    const full: StepRecord = { ...record, settings: { ...record.settings, retentionDays: 5 }, uploads: { 1: upload } };
    writeJsonFile(path, full);
    expect(readStepRecord(path)).toEqual(full);
  });

  it('is malformed with an unknown status of an upload', () => {
    writeJsonFile(path, { ...record, uploads: { 1: { status: 'beamed' } } });
    expect(() => readStepRecord(path)).toThrow(MalformedFileError);
  });
});
