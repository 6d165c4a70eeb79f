import type { Tool } from '../model/model.ts';

const options: Partial<Record<Tool, RegExp>> = {
  pytest: /\bpytest\b.*\s(?:-x|--exitfirst|--maxfail\b)/,
  go: /\bgo\s+test\b.*\s--?failfast\b|\bgotestsum\b.*\s--?(?:max-fails|failfast)\b/,
  jest: /\bjest\b.*\s(?:--bail\b|-b\b)/,
  vitest: /\bvitest\b.*\s--bail\b/,
  playwright: /\bplaywright\b.*\s(?:-x\b|--max-failures\b)/,
  mocha: /\bmocha\b.*\s(?:-b\b|--bail\b)/,
  rspec: /\brspec\b.*\s--fail-fast\b/,
  phpunit: /\bphpunit\b.*\s--stop-on-(?:failure|error|defect)\b/,
  surefire: /-Dsurefire\.skipAfterFailureCount=/,
  ctest: /\bctest\b.*\s--stop-on-failure\b/,
  googletest: /--gtest_(?:fail_fast|break_on_failure)\b/,
};

/**
 * Whether a script stops its tool at the first failures, as far as one can see. The tests after them are not in the
 * results, so an attempt of the failed ones alone proves nothing. Configuration files may say so as well.
 */
export function stopsAtFailures(script: string, tool: Tool): boolean {
  const lines = script.replace(/\\\r?\n/g, ' ').split('\n');
  // nextest does so by default.
  if (tool === 'nextest') return lines.some((line) => /\bnextest\s+run\b/.test(line) && !/--no-fail-fast\b/.test(line));
  const option = options[tool];
  return option !== undefined && lines.some((line) => option.test(line));
}
