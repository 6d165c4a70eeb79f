import type { TestStatus, Tool } from '../model/model.ts';
import type { Attributes } from './xml-events.ts';

/** Returns the tool that writes such a root or suite element; undefined where others do so too. */
export function toolOfSuite(element: string, attributes: Attributes): Tool | undefined {
  const name = attributes.name ?? '';
  if (element === 'testsuites') {
    const byRoot = toolsByRootName.get(name);
    if (byRoot !== undefined) return byRoot;
    // Playwright alone gives its root an empty id and an empty name.
    return attributes.id === '' && name === '' ? 'playwright' : undefined;
  }
  if (name === 'pytest') return 'pytest';
  // The reporter `xunit` of mocha itself has no other root.
  if (name === 'Mocha Tests') return 'mocha';
  if (/^rspec\d*$/.test(name)) return 'rspec';
  return attributes['xsi:noNamespaceSchemaLocation']?.includes('surefire') === true ? 'surefire' : undefined;
}

const toolsByRootName: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  ['jest tests', 'jest'],
  ['vitest tests', 'vitest'],
  ['Mocha Tests', 'mocha'],
  ['nextest-run', 'nextest'],
  ['AllTests', 'googletest'],
  ['pytest tests', 'pytest'],
]);

/** Gradle gives its root no name of a tool, but always these attributes in this order. */
export function isGradleRoot(attributes: Attributes): boolean {
  return Object.keys(attributes).join() === 'name,tests,skipped,failures,errors,timestamp,hostname,time';
}

/** Node's root has no attributes; its suites have these, and tests may stand outside of any suite. */
export function isNodeSuite(attributes: Attributes): boolean {
  return attributes.disabled !== undefined && attributes.hostname !== undefined;
}

/** Returns the tool that describes a test with such attributes. */
export function toolOfCase(attributes: Attributes): Tool | undefined {
  const { status, result, assertions, name, classname } = attributes;
  if (result !== undefined && (status === 'run' || status === 'notrun')) return 'googletest';
  if (status !== undefined && ctestStatus.has(status) && name === classname) return 'ctest';
  if (assertions === undefined) return undefined;
  return attributes.class === undefined ? 'minitest' : 'phpunit';
}

const ctestStatus: ReadonlySet<string> = new Set(['run', 'fail', 'disabled', 'notrun']);

/** gotestsum names its Go in a property, and no other tool does. */
export function toolOfProperty(name: string | undefined): Tool | undefined {
  return name === 'go.version' ? 'go' : undefined;
}

/** Some tools say only in an attribute that a test did not run (GoogleTest, CTest), or that it failed. */
export function statusOfAttributes(status = '', result = ''): TestStatus {
  return byStatus.get(status) ?? byResult.get(result) ?? 'passed';
}

const byStatus: ReadonlyMap<string, TestStatus> = new Map<string, TestStatus>([
  ['notrun', 'skipped'],
  ['disabled', 'skipped'],
  ['skipped', 'skipped'],
  ['fail', 'failed'],
  ['failed', 'failed'],
  ['error', 'failed'],
]);
const byResult: ReadonlyMap<string, TestStatus> = new Map<string, TestStatus>([
  ['skipped', 'skipped'],
  ['suppressed', 'skipped'],
]);

type Role = 'failure' | 'earlier' | 'skipped';

/** Returns what a child of a test case says. Surefire, nextest and others write the same names. */
export function roleOf(element: string): Role | undefined {
  return roles.get(element);
}

const roles: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['failure', 'failure'],
  ['error', 'failure'],
  ['skipped', 'skipped'],
  ['rerunFailure', 'earlier'],
  ['rerunError', 'earlier'],
  ['flakyFailure', 'earlier'],
  ['flakyError', 'earlier'],
]);

/** Two tools put more than the failure into its text. */
export function failureText(tool: Tool | undefined, message: string, text: string): { message: string; text: string } {
  if (tool === 'go')
    return { message: message === 'Failed' ? '' : withoutGoFrame(message), text: withoutGoFrame(text) };
  // PHPUnit begins with the test's own name.
  if (tool === 'phpunit') return { message: '', text: text.replace(/^\s*\S*::.*\n/, '') };
  return { message, text };
}

/** Go announces and closes each test in its output. */
export function withoutGoFrame(output: string): string {
  return output.replace(/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME) .*|--- (?:FAIL|SKIP|PASS): .*)\n?/gm, '');
}
