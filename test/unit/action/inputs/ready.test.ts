import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReady } from '../../../../src/action/inputs/ready.ts';
import { ConfigurationError } from '../../../../src/options/configuration-error.ts';
import { describeCondition } from '../../../../src/session/describe-condition.ts';
import { type ReadyCondition, readyConditionSchema } from '../../../../src/session/ready-condition.ts';

describe('a condition', () => {
  it.each<[text: string, condition: ReadyCondition, shown: string]>([
    ['log: /listening on \\d+/', { kind: 'log', pattern: 'listening on \\d+' }, 'log: /listening on \\d+/'],
    ['log:/a|b/i', { kind: 'log', pattern: '(?i)a|b' }, 'log: /a|b/i'],
    ['log: /(?i)a/', { kind: 'log', pattern: '(?i)a' }, 'log: /a/i'],
    ['log: /on http://[^ ]+/', { kind: 'log', pattern: 'on http://[^ ]+' }, 'log: /on http://[^ ]+/'],
    ['log: / #1/', { kind: 'log', pattern: ' #1' }, 'log: / #1/'],
    ['http://localhost:3000', { kind: 'http', url: 'http://localhost:3000/' }, 'http://localhost:3000/'],
    ['HTTPS://[::1]/a?b=c#d', { kind: 'http', url: 'https://[::1]/a?b=c' }, 'https://[::1]/a?b=c'],
    ['http-get://localhost', { kind: 'http', url: 'http://localhost/' }, 'http://localhost/'],
    ['HTTPS-GET://a.test/b', { kind: 'http', url: 'https://a.test/b' }, 'https://a.test/b'],
    [
      'http://unix:/run/a.sock:/b?c=d#e',
      { kind: 'http', url: 'http://localhost/b?c=d', socket: '/run/a.sock' },
      'http://unix:/run/a.sock:/b?c=d',
    ],
    ['https-get://unix:a.sock', { kind: 'http', url: 'https://localhost/', socket: 'a.sock' }, 'https://unix:a.sock:/'],
    [
      'https://a.test\n insecure \n\n# x\nheader:X-A:  b: c',
      { kind: 'http', url: 'https://a.test/', insecure: true, headers: [{ name: 'X-A', value: 'b: c' }] },
      'https://a.test/ (insecure, header: X-A)',
    ],
    [
      'http://a.test\nHeader: Authorization: Bearer x=\nheader: cookie: a',
      {
        kind: 'http',
        url: 'http://a.test/',
        headers: [
          { name: 'Authorization', value: 'Bearer x=' },
          { name: 'cookie', value: 'a' },
        ],
      },
      'http://a.test/ (header: Authorization, header: cookie)',
    ],
    ['tcp: 5432', { kind: 'tcp', host: 'localhost', port: 5432 }, 'tcp: localhost:5432'],
    ['tcp:db_1.test-net:1', { kind: 'tcp', host: 'db_1.test-net', port: 1 }, 'tcp: db_1.test-net:1'],
    ['tcp:  10.0.0.1:65535', { kind: 'tcp', host: '10.0.0.1', port: 65_535 }, 'tcp: 10.0.0.1:65535'],
    ['tcp: [::1]:80', { kind: 'tcp', host: '::1', port: 80 }, 'tcp: [::1]:80'],
    ['file: out/a b.txt', { kind: 'file', path: 'out/a b.txt' }, 'file: out/a b.txt'],
    [
      'exec: curl -f "http://x" # y',
      { kind: 'exec', command: 'curl -f "http://x" # y' },
      'exec: curl -f "http://x" # y',
    ],
  ])('%j is read and shown', async (text, condition, shown) => {
    expect(await parseReady(`  ${text}\r\n`)).toEqual([condition]);
    expect(readyConditionSchema.parse(condition)).toEqual(condition);
    expect(describeCondition(condition)).toBe(shown);
  });

  it('is shown without control characters', () => {
    expect(describeCondition({ kind: 'exec', command: 'echo \u001b[31m\n::error::x\u202e' })).toBe(
      'exec: echo [31m::error::x',
    );
  });

  it('is read back as it was shown', async () => {
    const word = fc.stringMatching(/^[a-z0-9./#"=-]{1,20}$/);
    const condition: fc.Arbitrary<ReadyCondition> = fc.oneof(
      fc.record({ kind: fc.constant('log' as const), pattern: fc.stringMatching(/^(\(\?i\))?[a-z/ ]{1,9}$/) }),
      fc.record({ kind: fc.constant('http' as const), url: fc.webUrl().map((url) => new URL(url).href) }),
      fc.record({
        kind: fc.constant('tcp' as const),
        host: fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6()),
        port: fc.integer({ min: 1, max: 65_535 }),
      }),
      fc.record({ kind: fc.constant('file' as const), path: word }),
      fc.record({ kind: fc.constant('exec' as const), command: word }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 20 }), async (conditions) => {
        expect(await parseReady(conditions.map(describeCondition).join('\n'))).toEqual(conditions);
      }),
    );
  });
});

describe('ready conditions', () => {
  it('are one on each line, with blank lines and comments between them', async () => {
    const text = '# the server\nhttp://localhost:80/\n\n   # its data\r\n  tcp: 5432\n\t\n';
    expect((await parseReady(text)).map(describeCondition)).toEqual(['http://localhost/', 'tcp: localhost:5432']);
  });

  it.each(['', ' \n\t\n', '# nothing'])('can be empty: %j', async (text) => {
    expect(await parseReady(text)).toEqual([]);
  });

  it('are at most twenty', async () => {
    expect(await parseReady('tcp: 1\n'.repeat(20))).toHaveLength(20);
    expect(await problemsOf('tcp: 1\n'.repeat(21))).toEqual(['21 conditions were given, but at most 20 are allowed']);
  });

  it('report all problems at once, each with its line', async () => {
    expect(await problemsOf('tcp: 80\n\nport 80\n# tcp:\nfile:')).toEqual([
      'line 3: "port 80" is not allowed: it must be one of log: /regex/, log: /regex/i, http://…, https://…, tcp: host:port, tcp: port, file: path, exec: command',
      'line 5: "file:" is not allowed: file: needs a path',
    ]);
  });
});

describe('a line that is not allowed', () => {
  const log = 'log: needs /regex/, or /regex/i to ignore case';
  const tcp = 'it must be host:port, [IPv6 address]:port or a port alone';
  const host = `the host is a name or an address; ${tcp}`;
  const port = 'a port is a whole number from 1 to 65535';
  const socket = 'a socket is http://unix:/path/to.sock:/path, with a path on the server that begins with /';
  const url = 'it must be a complete URL such as http://localhost:3000/health';
  it.each([
    ['log: listening', log],
    ['log: /listening', log],
    ['log: //', log],
    ['log: /a/g', log],
    ['log: /a/ii', log],
    ['http://', url],
    ['http://a:99999', url],
    ['http://localhost:0/', port],
    ['http://localhost/ # the server', 'a URL contains no spaces; put a comment on a line of its own'],
    ['http://unix:/a.sock:b', socket],
    ['http://unix:', socket],
    ['tcp:', tcp],
    ['tcp: localhost:', tcp],
    ['tcp: ::1:80', tcp],
    ['tcp: [::1]', tcp],
    ['tcp: localhost', port],
    ['tcp: localhost:0', port],
    ['tcp: localhost:65536', port],
    ['tcp: :80', host],
    ['tcp: a b:80', host],
    ['tcp: -a:80', host],
    ['tcp: 1.2.3.256:80', host],
    ['tcp: [::g]:80', host],
    ['tcp: [localhost]:80', host],
    ['exec:', 'exec: needs a command'],
  ])('is refused: %j', async (line, reason) => {
    expect(await problemsOf(line)).toEqual([`line 1: ${JSON.stringify(line)} is not allowed: ${reason}`]);
  });

  it.each([
    ['header: X-A', 'it must be header: Name: value'],
    ['header: X-A:', 'it must be header: Name: value'],
    ['header: X A: b', 'it must be header: Name: value'],
    ['header: X-A: \u20ac', 'a header is text in Latin-1 without control characters'],
    ['header: x-b: c', 'the URL above has a header x-b already'],
  ])('is refused below a URL: %j', async (line, reason) => {
    const [problem, ...others] = await problemsOf(`http://localhost\nheader: X-B: d\n${line}`);
    expect(others).toEqual([]);
    expect(problem).toMatch(/^line 3: "header: \*\*\*" is not allowed: /);
    expect(problem).toContain(reason);
  });

  it.each(['insecure', 'header: X-A: b'])('is refused without a URL above it: %s', async (line) => {
    for (const before of ['', 'tcp: 80\n', 'http://localhost\nfile: a\n', 'http://\n']) {
      expect((await problemsOf(before + line)).at(-1)).toContain('it belongs below a URL, and there is none');
    }
  });

  it('does not show what follows the word `header`', async () => {
    for (const line of ['header: hunter2', 'header hunter2', 'Headers: Authorization: hunter2', 'header:X: hunter2']) {
      expect((await problemsOf(line)).join()).not.toContain('ter2');
    }
  });

  it.each(['http:/localhost', 'ftp://localhost', 'localhost:80', 'Log: /a/', 'tcp 80', 'true'])(
    'is refused because it is no condition: %j',
    async (line) => {
      expect(await problemsOf(line)).toEqual([
        expect.stringContaining(`${JSON.stringify(line)} is not allowed: it must be one of`),
      ]);
    },
  );

  it.each([
    ['/(a/', 'missing closing )'],
    ['/a(?=b)/', 'unsupported Perl syntax'],
    ['/(a)\\1/', 'invalid escape sequence'],
    ['/((a{100}){100})/', 'invalid repeat count'],
    ['/[ab]{1000}[ab]{600}/', 'too large, 1602 instructions where 1500 are allowed'],
    [`/${'a'.repeat(1001)}/`, '1001 characters, at most 1000 are allowed'],
  ])('is refused for its pattern: log: %s', async (pattern, reason) => {
    expect(await problemsOf(`log: ${pattern}`)).toEqual([expect.stringContaining(reason)]);
  });

  it('is shown by its length when it is long', async () => {
    expect(await problemsOf('x'.repeat(300))).toEqual([expect.stringContaining('a text of 300 characters')]);
  });

  it.each([
    'http://admin:hunter2@localhost/',
    'https://hunter2@localhost/',
    'http://admin:hunter2@',
    'http://admin:hunt/er2@localhost/',
    'http://admin:hunter2@localhost:port/?a=@b',
    'https//admin:hunter2@localhost',
    'htp://admin:hunter2@localhost',
    'tcp: admin:hunter2@localhost',
    'admin:hunter2@localhost',
  ])('does not show a password: %j', async (line) => {
    const [problem = ''] = await problemsOf(line);
    expect(problem).toMatch(/^line 1: "[^"]*\*\*\*@[^"]*" is not allowed: /);
    expect(problem).not.toMatch(/hunt|er2/);
  });
});

it('a log condition can have a pattern of 1000 characters', async () => {
  expect(await parseReady(`log: /${'é'.repeat(1000)}/i`)).toHaveLength(1);
});

it('each problem of ready conditions is on one line, whatever the input', async () => {
  const key = fc.constantFrom('', 'log:', 'log: /', 'tcp: ', 'tcp: [', 'file:', 'exec:', 'http://', 'https://u:p@');
  const line = fc.tuple(key, fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
      for (const problem of await problemsOf(lines.join('\n')))
        expect(problem).toMatch(/^line \d+: [^\p{Cc}]+ is not allowed: [^\p{Cc}]+$/u);
    }),
  );
});

async function problemsOf(text: string): Promise<readonly string[]> {
  try {
    await parseReady(text);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}
