import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isScalar, parse, parseDocument, type YAMLMap } from 'yaml';
import { z } from 'zod';
import type { Generated } from './generated.ts';
import { code, table } from './markdown-table.ts';

const actionFile = z.object({
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), required: z.stringbool(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

type Action = z.infer<typeof actionFile>;
type Input = Action['inputs'][string];

/** The inputs that README.md lists. */
const essential = ['run', 'max-attempts', 'attempt-timeout', 'retry-delays', 'artifact-paths', 'redact'];

/** The tables of inputs and outputs: a few inputs, short, in README.md, and all of them in docs/reference.md. */
export function actionTables(root: string): Generated[] {
  const main = readAction(root, 'action.yml');
  const slot = readAction(root, 'slot/action.yml');
  const readme = { file: 'README.md', shorten: true };
  const reference = { file: 'docs/reference.md', shorten: false };
  return [
    { file: readme.file, section: 'inputs', text: inputTable(selection(main, essential), readme) },
    { file: reference.file, section: 'inputs', text: groupedTables(root, main, reference) },
    { file: reference.file, section: 'outputs', text: outputTable(main, reference) },
    { file: reference.file, section: 'slot-inputs', text: inputTable(slot, reference) },
    { file: reference.file, section: 'slot-outputs', text: outputTable(slot, reference) },
    { file: reference.file, section: 'wait-inputs', text: inputTable(readAction(root, 'wait/action.yml'), reference) },
    { file: reference.file, section: 'stop-inputs', text: inputTable(readAction(root, 'stop/action.yml'), reference) },
  ];
}

/** Failsafe: every scalar is the text as it is written, as the runner takes a default. */
function readAction(root: string, file: string): Action {
  return actionFile.parse(parse(readFileSync(join(root, file), 'utf8'), { schema: 'failsafe' }));
}

interface Page {
  file: string;
  /** Keep only the first sentence of a description. */
  shorten: boolean;
}

export function inputTable({ inputs }: Pick<Action, 'inputs'>, page: Page): string {
  return table(
    ['input', 'default', 'description'],
    Object.entries(inputs)
      .filter(([, input]) => !isForActionAlone(input))
      .map(([name, input]) => [code(name), defaultCell(name, input), descriptionCell(input.description, page)]),
  );
}

/** One table for each group of inputs, below the heading that action.yml has for it as a comment. */
function groupedTables(root: string, action: Action, page: Page): string {
  const groups = inputGroups(readFileSync(join(root, 'action.yml'), 'utf8'));
  return [...groups]
    .map(([title, names]) => [title, selection(action, names)] as const)
    .filter(([, { inputs }]) => !Object.values(inputs).every(isForActionAlone))
    .map(([title, selected]) => `### ${title}\n\n${inputTable(selected, page)}`)
    .join('\n\n');
}

/** Returns the names of the inputs by the comment that stands above the first of a group. */
export function inputGroups(actionYml: string): Map<string, string[]> {
  const inputs = parseDocument(actionYml).get('inputs') as YAMLMap;
  const groups = new Map<string, string[]>();
  let names: string[] = [];
  for (const [index, { key }] of inputs.items.entries()) {
    if (!isScalar(key)) throw new Error('an input of action.yml has no name');
    // The comment above the first item belongs to the whole map.
    const comment = index === 0 ? inputs.commentBefore : key.commentBefore;
    const title = comment?.trim();
    if (title) {
      names = [];
      groups.set(title, names);
    }
    names.push(String(key.value));
  }
  return groups;
}

function selection({ inputs }: Pick<Action, 'inputs'>, names: readonly string[]): Pick<Action, 'inputs'> {
  return { inputs: Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name))) };
}

export function outputTable({ outputs }: Pick<Action, 'outputs'>, page: Page): string {
  return table(
    ['output', 'description'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), descriptionCell(description, page)]),
  );
}

/** An expression as the default is how the action asks the runner something: the input is not for users. */
function isForActionAlone({ default: value = '' }: Input): boolean {
  return value.includes('${{');
}

const defaultPrefix = 'Default: ';
const pageReference = /^See (docs\/[\w-]+\.md)\.$/;

/** The sentence "Default: …" of the input's description. */
function defaultCell(name: string, { description, required }: Input): string {
  const sentence = sentencesOf(description).find((text) => text.startsWith(defaultPrefix));
  if (sentence !== undefined) return sentence.slice(defaultPrefix.length).replace(/\.$/, '');
  if (required) return 'required';
  throw new Error(`the description of the input ${name} needs a sentence "${defaultPrefix}…"`);
}

function descriptionCell(description: string, { file, shorten }: Page): string {
  const [summary = '', ...details] = sentencesOf(description).filter((text) => !text.startsWith(defaultPrefix));
  const linked = details.map((text) =>
    text.replace(pageReference, (_, target: string) => {
      const path = posix.relative(posix.dirname(file), target);
      return shorten ? `[More](${path})` : `See [${posix.basename(target)}](${path}).`;
    }),
  );
  const kept = shorten ? linked.filter((_, index) => pageReference.test(details[index] ?? '')) : linked;
  return [summary, ...kept].join(' ');
}

function sentencesOf(description: string): string[] {
  return description.trim().split(/(?<=\.)\s+/);
}
