import type { TestCase } from '../model/model.ts';
import { UnspeakableTestError, unique, type Write } from './notation.ts';

const javaClass = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
const identifier = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

/** `-Dtest=a.B#c+d,a.E`. The rows of a parametrised test run together, and a display name stands for its class. */
export const surefire: Write = (tests) => maven('test', tests);
export const failsafe: Write = (tests) => maven('it.test', tests);

function maven(property: string, tests: readonly TestCase[]) {
  const methods = new Map<string, Set<string> | 'all'>();
  for (const test of tests) {
    const { owner, method } = javaTest(test);
    const known = methods.get(owner) ?? new Set();
    methods.set(owner, method === undefined || known === 'all' ? 'all' : known.add(method));
  }
  const wanted = [...methods].map(([owner, names]) => (names === 'all' ? owner : `${owner}#${[...names].join('+')}`));
  // The other modules of a build have none of these tests.
  const elsewhere = property === 'test' ? 'surefire' : 'failsafe';
  return {
    args: [`-D${property}=${wanted.join(',')}`, `-D${elsewhere}.failIfNoSpecifiedTests=false`],
    lines: wanted,
  };
}

/** `--tests a.B.c`. */
export const gradle: Write = (tests) => {
  const wanted = unique(
    tests.map(javaTest).map(({ owner, method }) => (method === undefined ? owner : `${owner}.${method}`)),
  );
  return { args: wanted.flatMap((test) => ['--tests', test]), lines: wanted };
};

function javaTest(test: TestCase): { owner: string; method?: string } {
  if (!javaClass.test(test.class)) throw new UnspeakableTestError('its class has an unusual name');
  return identifier.test(test.name) ? { owner: test.class, method: test.name } : { owner: test.class };
}

/**
 * `--filter FullyQualifiedName=A.B|FullyQualifiedName=A.C`. Methods without arguments: rows cannot be named in all
 * frameworks, and a comma in the filter breaks the command line of MSBuild.
 */
export const dotnet: Write = (tests) => {
  const wanted = unique(
    tests.map((test) => {
      const owner = test.class.replace(/\(.*\)/s, '');
      if (owner === '') throw new UnspeakableTestError('its class is not known');
      const name = `${owner}.${test.name}`;
      if (/[,"\s%;]/.test(name)) throw new UnspeakableTestError('its name has characters that break a filter');
      return name.replace(/[\\()&|=!~]/g, '\\$&');
    }),
  );
  return { args: ['--filter', wanted.map((name) => `FullyQualifiedName=${name}`).join('|')], lines: wanted };
};
