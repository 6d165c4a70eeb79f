import type { TestCase } from '../model/model.ts';
import { fileArgument, type Notation, UnspeakableTestError, unique, type Write, wholeName } from './notation.ts';
import { escapeRegex, oneOf } from './regex.ts';

/** Jest matches the titles of all describing blocks and the test, joined by blanks. */
export const jest: Write = (tests) => {
  const pattern = oneOf(unique(tests.map((test) => escapeRegex(fullTitle(test)))));
  const files = unique(tests.map(({ file }) => file));
  const byFile = files.includes('') ? [] : ['--runTestsByPath', ...files.map(fileArgument)];
  return { args: ['--testNamePattern', pattern, ...byFile], pattern, lines: tests.map(({ id }) => id) };
};

/** Vitest writes ` > ` between titles, and matches them joined by blanks. */
export const vitest: Write = (tests) => {
  const pattern = oneOf(unique(tests.map((test) => joined(wholeName(test)))));
  const files = unique(tests.map((test) => test.file || test.class)).filter((file) => file !== '');
  return {
    args: [...files.map(fileArgument), '--testNamePattern', pattern],
    pattern,
    lines: tests.map(({ id }) => id),
  };
};

/** Mocha's reporters write the full title as the name, or the title below the class. */
export const mocha: Write = (tests) => {
  const pattern = oneOf(unique(tests.map((test) => escapeRegex(fullTitle(test)))));
  return { args: ['--grep', pattern], pattern, lines: tests.map(({ id }) => id) };
};

export const node: Write = (tests) => {
  const titles = tests.map((test) => (test.class === '' ? wholeName(test) : `${test.class} > ${wholeName(test)}`));
  const pattern = oneOf(unique(titles.map(joined)));
  return { args: [`--test-name-pattern=${pattern}`], pattern, lines: tests.map(({ id }) => id) };
};

/** `file:line`, which runs all tests of that line, and the projects. Paths are regular expressions to Playwright. */
export const playwright: Write = (tests) => {
  const places = unique(
    tests.map(({ file, line }) => {
      if (file === '' || line === undefined) throw new UnspeakableTestError('its line is not known');
      return `${file}:${line}`;
    }),
  );
  const projects = tests.map(({ class: name }) => /^\[([^\]]+)\] /.exec(name)?.[1]);
  const known = projects.filter((project) => project !== undefined);
  const byProject = known.length === tests.length ? unique(known).map((project) => `--project=${project}`) : [];
  return withPattern(
    tests,
    [...byProject, ...places.map((place) => escapeRegex(place).replaceAll('\\/', '/'))],
    places,
  );
};

/** For scripts that would rather use `--grep`: Playwright matches the project, the file and the titles, joined by blanks. */
function withPattern(tests: readonly TestCase[], args: string[], lines: string[]): Notation {
  const titles = tests.map((test) => escapeRegex(wholeName(test)).replaceAll(' › ', ' '));
  return { args, pattern: ` (?:${unique(titles).join('|')})(?: @.*)?$`, lines };
}

function fullTitle(test: TestCase): string {
  const name = wholeName(test);
  const { class: className } = test;
  const isPart =
    className === '' || name === className || name.endsWith(` ${className}`) || name.startsWith(`${className} `);
  return isPart ? name : `${className} ${name}`;
}

/** A title may hold ` > ` itself. */
function joined(title: string): string {
  return escapeRegex(title).replaceAll(' > ', '(?: > | )');
}
