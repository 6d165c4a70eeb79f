import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { slotsDocument } from '../../../src/cli/slots-document.ts';
import { fold } from '../../../src/session/state/fold.ts';
import { toStateFile } from '../../../src/session/state/state-file.ts';
import { anyJournal } from '../../kit/arbitrary.ts';
import { commandSession } from '../../kit/session.ts';

const root = join(import.meta.dirname, '../../..');
const fixture = join(root, 'test/fixtures/session-v1');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });

/** Returns what the published schema says about a value: an empty list when it is valid. */
function problems(name: string, value: unknown): string[] {
  const file = join(root, 'docs/schemas', `${name}.schema.json`);
  const isValid = ajv.getSchema(name) ?? ajv.compile({ $id: name, ...JSON.parse(readFileSync(file, 'utf8')) });
  isValid(JSON.parse(JSON.stringify(value)));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON Schema of state.json', () => {
  it('accepts the recorded session of version 1', () => {
    expect(problems('state', JSON.parse(readFileSync(join(fixture, 'state.json'), 'utf8')))).toEqual([]);
  });

  it('accepts the state of any journal', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        const state = toStateFile(fold(events, commandSession));
        expect(problems('state', state)).toEqual([]);
      }),
    );
  });

  it('refuses an unknown status, by its path', () => {
    const state = JSON.parse(readFileSync(join(fixture, 'state.json'), 'utf8'));
    expect(problems('state', { ...state, status: 'fine' })).toEqual([
      '/status must be equal to one of the allowed values',
    ]);
  });
});

describe('the JSON Schema of a journal line', () => {
  it('accepts each line of the recorded session of version 1', () => {
    const lines = readFileSync(join(fixture, 'journal.jsonl'), 'utf8').trimEnd().split('\n');
    for (const line of lines) expect(problems('journal-event', JSON.parse(line)), line).toEqual([]);
  });

  it('accepts any event', () => {
    fc.assert(
      fc.property(anyJournal, (events) => {
        for (const event of events) expect(problems('journal-event', event)).toEqual([]);
      }),
    );
  });

  it('refuses a line without a type', () => {
    expect(problems('journal-event', { v: 1, seq: 1, at: '', mono: 0 })).not.toEqual([]);
  });
});

describe('the JSON Schema of pools.yml', () => {
  it('accepts each example of docs/slots.md', () => {
    const page = readFileSync(join(root, 'docs/slots.md'), 'utf8');
    const examples = [...page.matchAll(/```yaml\n([^`]*?pools:\n[^`]*?)```/g)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(1);
    for (const text of examples) expect(problems('pools', parseYaml(text)), text).toEqual([]);
  });

  it.each([{ pools: { gpu: { totals: 2 } } }, { pools: { gpu: { total: -1 } } }, { pool: {} }])(
    'refuses %j',
    (value) => {
      expect(problems('pools', value)).not.toEqual([]);
    },
  );
});

describe('the JSON Schema of slots --json', () => {
  it('accepts a registry without pools', () => {
    expect(problems('slots', JSON.parse(slotsDocument('/registry', [])))).toEqual([]);
  });
});
