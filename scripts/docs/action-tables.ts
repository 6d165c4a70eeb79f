import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
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

/** The tables of inputs and outputs: short in README.md, complete in docs/reference.md. */
export function actionTables(root: string): Generated[] {
  const main = readAction(root, 'action.yml');
  const slot = readAction(root, 'slot/action.yml');
  const readme = { file: 'README.md', shorten: true };
  const reference = { file: 'docs/reference.md', shorten: false };
  return [
    { file: readme.file, section: 'inputs', text: inputTable(main, readme) },
    { file: readme.file, section: 'outputs', text: outputTable(main, readme) },
    { file: reference.file, section: 'inputs', text: inputTable(main, reference) },
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
