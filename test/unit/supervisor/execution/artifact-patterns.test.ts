import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ArtifactPatterns, isExclusion } from '../../../../src/supervisor/execution/artifact-patterns.ts';

const onPosix = it.skipIf(process.platform === 'win32');
const onWindows = it.skipIf(process.platform !== 'win32');

function matches(lines: string[], path: string, folder = '/w'): boolean {
  return new ArtifactPatterns(lines, folder).matchesFile(path);
}

describe('a pattern of artifact-paths', () => {
  onPosix.each([
    ['report (1).txt', '/w/report (1).txt', true],
    ['(failed).png', '/w/(failed).png', true],
    ['app/(admin)/*.log', '/w/app/(admin)/a.log', true],
    ['app/(admin|user)/*.log', '/w/app/admin/a.log', false],
    ['+(a).txt', '/w/+(a).txt', true],
    ['@(a|b).txt', '/w/a.txt', false],
    ['{a,b}.txt', '/w/{a,b}.txt', true],
    ['{a,b}.txt', '/w/a.txt', false],
    ['a{1..3}', '/w/a2', false],
    ['report[12].txt', '/w/report2.txt', true],
    ['[[]slug]/a', '/w/[slug]/a', true],
    ['a?c', '/w/abc', true],
    ['*.log', '/w/line\nbreak.log', true],
    ['**', '/w/a/line\nbreak', true],
    ['~/x', `${homedir()}/x`, true],
    ['~/x/../y', `${homedir()}/y`, true],
    ['~x', '/w/~x', true],
    ['a/~/b', '/w/a/~/b', true],
    ['./a/./b', '/w/a/b', true],
    ['../w/a', '/w/a', true],
    ['/elsewhere/*', '/elsewhere/a', true],
    ['report', '/w/report/deep/a', true],
    ['report/', '/w/report/deep/a', true],
    ['report/', '/w/report', false],
    ['report', '/w/reports', false],
    ['# no comment here', '/w/# no comment here', true],
  ])('%s, %j: %s', (pattern, path, expected) => {
    expect(matches([pattern], path)).toBe(expected);
  });

  onWindows.each([
    ['out\\*.TXT', 'D:\\w\\Out\\a.txt', true],
    ['out/deep\\a.txt', 'D:\\w\\out\\deep\\a.txt', true],
    ['D:out\\a.txt', 'D:\\w\\out\\a.txt', true],
    ['d:*.txt', 'D:\\w\\a.txt', true],
    ['D:', 'D:\\w\\a.txt', true],
    ['D:\\', 'D:\\elsewhere\\a.txt', true],
    ['E:out\\a.txt', 'E:\\out\\a.txt', true],
    ['E:out\\a.txt', 'D:\\w\\out\\a.txt', false],
    ['d:\\W\\a.txt', 'D:\\w\\a.txt', true],
    ['\\elsewhere\\a.txt', 'D:\\elsewhere\\a.txt', true],
    ['/elsewhere/a.txt', 'D:\\elsewhere\\a.txt', true],
    ['\\\\server\\share\\*.txt', '\\\\server\\share\\a.txt', true],
    ['//server/share/**', '\\\\server\\share\\deep\\a.txt', true],
    ['\\\\?\\D:\\w\\a.txt', 'D:\\w\\a.txt', true],
    ['\\\\.\\D:\\w\\a.txt', 'D:\\w\\a.txt', true],
    ['//?/D:/w/*.txt', 'D:\\w\\a.txt', true],
    ['\\\\?\\UNC\\server\\share\\a.txt', '\\\\server\\share\\a.txt', true],
    ['..\\elsewhere\\a.txt', 'D:\\elsewhere\\a.txt', true],
    ['~\\x', `${homedir()}\\x`, true],
  ])('%s on Windows, %s: %s', (pattern, path, expected) => {
    expect(matches([pattern], path, 'D:\\w')).toBe(expected);
  });

  onPosix.each(['/a[b]c', '/a[1]', '/what?', '/st*r', '/{a}', '/back\\slash'])('in the workspace %s', (folder) => {
    expect(matches(['a/*.txt'], `${folder}/a/b.txt`, folder)).toBe(true);
    expect(matches(['a/*.txt', '!a/b.txt'], `${folder}/a/b.txt`, folder)).toBe(false);
  });

  onPosix.each([
    [['**', '!**/*.tmp'], '/w/a/b.tmp', false],
    [['**', '!a'], '/w/a/b/c', false],
    [['**', '! a/'], '/w/a/b/c', false],
    [['!a', 'a'], '/w/a/b', true],
    [['**', '!~/x'], `${homedir()}/x`, false],
    [['**', '!!a'], '/w/a', true],
  ])('%j, %s: %s', (lines, path, expected) => {
    expect(matches(lines, path)).toBe(expected);
  });

  onPosix.each([
    ['**', '/w/.a', false],
    ['**', '/w/.a/b', false],
    ['*', '/w/.a', false],
    ['.*', '/w/.a', true],
    ['.a', '/w/.a/b', true],
    ['.a', '/w/.a/.b', false],
    ['**/.a/*', '/w/x/.a/b', true],
  ])('hidden: %s, %s: %s', (pattern, path, expected) => {
    expect(matches([pattern], path)).toBe(expected);
    expect(matches([pattern], path.replace('/w', '/.hidden/w'), '/.hidden/w')).toBe(expected);
  });

  it.each([
    ['!a', true],
    ['! a', true],
    ['a!', false],
    ['!!a', false],
  ])('%s excludes: %s', (line, expected) => {
    expect(isExclusion(line)).toBe(expected);
  });

  it('that says nothing is refused', () => {
    expect(() => new ArtifactPatterns(['!'], '/w')).toThrow('!: it names no file');
  });
});
