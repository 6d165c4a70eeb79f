import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inputGroups, inputTable, outputTable } from '../../../scripts/docs/action-tables.ts';
import { documents } from '../../../scripts/docs/documents.ts';
import { outdatedFiles } from '../../../scripts/docs/generated.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

describe('the documentation', () => {
  it('is what npm run docs writes', () => {
    const root = join(import.meta.dirname, '../../..');
    expect([...outdatedFiles(root, documents(root)).keys()]).toEqual([]);
  });
});

describe('outdatedFiles', () => {
  let root: string;
  const page = '# Page\n\n<!-- a:start -->\nold\n<!-- a:end -->\n\n<!-- b:start -->\n<!-- b:end -->\n';
  beforeEach(() => {
    root = tempFolder();
    writeFileSync(join(root, 'page.md'), page);
  });
  const section = (name: string, text: string) => ({ file: 'page.md', section: name, text });

  it('replaces what is between markers, several times in one file', () => {
    expect(outdatedFiles(root, [section('a', 'new\n'), section('b', 'two\nlines')])).toEqual(
      new Map([
        [
          'page.md',
          '# Page\n\n<!-- a:start -->\nnew\n<!-- a:end -->\n\n<!-- b:start -->\ntwo\nlines\n<!-- b:end -->\n',
        ],
      ]),
    );
  });

  it('leaves out a file that is up to date', () => {
    expect(outdatedFiles(root, [section('a', 'old')])).toEqual(new Map());
    expect(outdatedFiles(root, [{ file: 'page.md', text: page }])).toEqual(new Map());
  });

  it('replaces a whole file, and makes one that does not exist', () => {
    const parts = [
      { file: 'page.md', text: 'all new\n' },
      { file: 'other.json', text: '{}\n' },
    ];
    expect(outdatedFiles(root, parts)).toEqual(new Map(parts.map(({ file, text }) => [file, text])));
  });

  it.each(['c', 'a:start'])('refuses section %s, which has no markers', (name) => {
    expect(() => outdatedFiles(root, [section(name, 'new')])).toThrow(`page.md must have one line <!-- ${name}:start`);
  });
});

it('finds the groups of inputs by their comments', () => {
  const text = '# Not a group.\ninputs:\n  # First\n  a:\n    x: 1\n  b:\n    x: 1\n\n  # Second\n  c:\n    x: 1\n';
  expect(inputGroups(text)).toEqual(
    new Map([
      ['First', ['a', 'b']],
      ['Second', ['c']],
    ]),
  );
});

describe('a table', () => {
  const readme = { file: 'README.md', shorten: true };
  const reference = { file: 'docs/reference.md', shorten: false };
  const input = { description: 'One sentence. Another one. See docs/more.md. Default: none.', required: false };

  it.each([
    ['README.md', readme, 'One sentence. [More](docs/more.md)'],
    ['docs/reference.md', reference, 'One sentence. Another one. See [more.md](more.md).'],
  ])('of %s has the description that fits', (_file, page, description) => {
    expect(inputTable({ inputs: { it: input } }, page)).toBe(
      `| input | default | description |\n|---|---|---|\n| \`it\` | none | ${description} |`,
    );
  });

  it.each([
    [{ description: 'It. Default: `.`.', required: false }, '`.`'],
    [{ description: 'It.', required: true }, 'required'],
  ])('has the default %j as %s', (of, shown) => {
    expect(inputTable({ inputs: { it: of } }, readme)).toContain(`| \`it\` | ${shown} | It. |`);
  });

  it('refuses an input without a word about its default', () => {
    expect(() => inputTable({ inputs: { it: { description: 'It.', required: false } } }, readme)).toThrow(
      'the description of the input it needs a sentence "Default: …"',
    );
  });

  it('keeps its columns when a description has a bar', () => {
    expect(outputTable({ outputs: { it: { description: 'This | that.' } } }, readme)).toContain('This \\| that.');
  });
});
