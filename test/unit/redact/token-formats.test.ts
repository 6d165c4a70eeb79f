import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Patterns } from '../../../src/redact/patterns.ts';
import { tokenFormats } from '../../../src/redact/token-formats.ts';

const patterns = new Patterns([]);
// Assembled at run time, so that scanners for secrets find no token in this file.
const alphanumeric = (length: number) => 'a1B2c3D4e5F6g7H8'.repeat(20).slice(0, length);
const hex = (length: number) => 'a1b2c3d4'.repeat(20).slice(0, length);
const upper = (length: number) => 'A2B3C4D5'.repeat(20).slice(0, length);
/** Makes one token for each beginning. */
const each = (kind: string, beginnings: string[], rest: string): [kind: string, token: string][] =>
  beginnings.map((beginning) => [kind, beginning + rest]);

const tokens: [kind: string, token: string][] = [
  ...each('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], alphanumeric(36)),
  ['GitHub token', `github_pat_${alphanumeric(22)}_${alphanumeric(59)}`],
  ['GitHub token', Buffer.from(`x-access-token:ghs_${alphanumeric(36)}`).toString('base64')],
  ...each('GitLab token', ['glpat-', 'gldt-', 'glrt-', 'glcbt-', 'glptt-', 'glsoat-'], alphanumeric(20)),
  ...each('GitLab token', ['gloas-', 'glagent-', 'glimt-', 'glft-'], alphanumeric(50)),
  ['GitLab token', `glpat-${alphanumeric(27)}.01.a1b2c3d4e`],
  ...each('AWS access key id', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], upper(16)),
  ...each('AWS session token', ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], alphanumeric(200)),
  ...each('Slack token', ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-'], `123456789012-123456789012-${alphanumeric(24)}`),
  ...each('Slack token', ['xoxc-', 'xoxd-', 'xoxe-', 'xoxo-', 'xoxs-'], `1-${alphanumeric(100)}`),
  ['Slack token', `xapp-1-A0123456789-1234567890123-${hex(64)}`],
  ['npm token', `npm_${alphanumeric(36)}`],
  ['PyPI token', `pypi-AgE${alphanumeric(150)}`],
  ['RubyGems token', `rubygems_${hex(48)}`],
  ...each('Docker Hub token', ['dckr_pat_', 'dckr_oat_'], alphanumeric(27)),
  ['JWT', jwt({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890' })],
  ['JWT', jwt({ alg: 'RS256', kid: 'a'.repeat(64) }, { claims: 'b'.repeat(6000) })],
  ['Anthropic key', `sk-ant-api03-${alphanumeric(93)}AA`],
  ['OpenAI key', `sk-${alphanumeric(20)}T3BlbkFJ${alphanumeric(20)}`],
  ['OpenAI key', `sk-proj-${alphanumeric(60)}_-T3BlbkFJ${alphanumeric(60)}`],
  ...each('OpenAI key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], alphanumeric(48)),
  ['OpenRouter key', `sk-or-v1-${hex(64)}`],
  ['AI provider key', `sk-${hex(32)}`],
  ['Google API key', `AIza${alphanumeric(35)}`],
  ['Google OAuth token', `ya29.${alphanumeric(160)}`],
  ['Google OAuth secret', `GOCSPX-${alphanumeric(28)}`],
  ...each('Hugging Face token', ['hf_', 'api_org_'], alphanumeric(34)),
  ['Groq key', `gsk_${alphanumeric(52)}`],
  ['xAI key', `xai-${alphanumeric(80)}`],
  ['Cerebras key', `csk-${alphanumeric(48).toLowerCase()}`],
  ['Fireworks key', `fw_${alphanumeric(24)}`],
  ['Together key', `tgp_v1_${alphanumeric(20)}-_${alphanumeric(21)}`],
  ['Vercel AI Gateway key', `vck_${alphanumeric(56)}`],
  ['Replicate token', `r8_${alphanumeric(37)}`],
  ['Perplexity key', `pplx-${alphanumeric(48)}`],
  ['NVIDIA key', `nvapi-${alphanumeric(64)}`],
  ...each('LangSmith key', ['lsv2_pt_', 'lsv2_sk_'], `${hex(32)}_${hex(10)}`),
  ...each('Stripe key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], alphanumeric(24)),
  ['SendGrid key', `SG.${alphanumeric(22)}.${alphanumeric(43)}`],
  ...each('DigitalOcean token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], hex(64)),
  ['Databricks token', `dapi${hex(32)}`],
  ...each('Vault token', ['hvs.', 'hvb.'], alphanumeric(90)),
  ['Grafana token', `glsa_${alphanumeric(32)}_${hex(8)}`],
  ...each('Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], hex(32)),
  ['Linear key', `lin_api_${alphanumeric(40)}`],
  ['age key', `AGE-SECRET-KEY-1${upper(58)}`],
];

/** Tokens that are recognized by the name before them, which is not redacted. */
const named: [kind: string, text: string, redacted: string][] = [
  ['AWS secret access key', `aws_secret_access_key = ${alphanumeric(40)}`, 'aws_secret_access_key = ***'],
  ['AWS secret access key', `export AWS_SECRET_ACCESS_KEY="${alphanumeric(40)}"`, 'export AWS_SECRET_ACCESS_KEY="***"'],
  ['AWS secret access key', `"SecretAccessKey": "${alphanumeric(40)}"`, '"SecretAccessKey": "***"'],
  ...[1, 3, 7].map((depth): [string, string, string] => {
    const quote = `${'\\'.repeat(depth)}"`;
    const name = `${quote}SecretAccessKey${quote}: ${quote}`;
    return ['AWS secret access key', `${name}${alphanumeric(40)}${quote}`, `${name}***${quote}`];
  }),
  ['AWS secret access key', `"secret_access_key"=>"${alphanumeric(40)}"`, '"secret_access_key"=>"***"'],
  ['npm token', `:_authToken=\\"${alphanumeric(40)}\\"`, ':_authToken=\\"***\\"'],
  [
    'Slack webhook',
    `https://hooks.slack.com/services/${upper(9)}/${upper(9)}/${alphanumeric(24)}`,
    'https://hooks.slack.com/services/***',
  ],
  [
    'npm token',
    '//registry.example/:_authToken=01234567-89ab-cdef-0123-456789abcdef',
    '//registry.example/:_authToken=***',
  ],
  ['Azure storage key', `AccountName=x;AccountKey=${alphanumeric(86)}==;`, 'AccountName=x;AccountKey=***;'],
  ...['aws_secret_key', 'AWS_SECRET_KEY', 'AwsSecretAccessKey', 'awsSecretAccessKey', 'secretAccessKey'].map(
    (name): [string, string, string] => ['AWS secret access key', `${name}: ${alphanumeric(40)}`, `${name}: ***`],
  ),
  ['AWS secret access key', `secret_access_key='${alphanumeric(40)}'`, "secret_access_key='***'"],
  ['npm token', `//registry.example/:_auth = "${alphanumeric(24)}"`, '//registry.example/:_auth = "***"'],
  ['npm token', `//registry.example/:_password=${alphanumeric(24)}==`, '//registry.example/:_password=***'],
];

describe('a token', () => {
  it.each(tokens)('of kind %s is redacted wherever a word may stand, and counted', (kind, token) => {
    const stream = patterns.stream();
    const text = [token, `TOKEN=${token}`, `"${token}",`, `https://x:${token}@host/path`, `(${token})`].join('\n');
    const redacted = Buffer.concat([stream.push(Buffer.from(text)), stream.end()]).toString();
    expect(redacted).toBe(['***', 'TOKEN=***', '"***",', 'https://x:***@host/path', '(***)'].join('\n'));
    expect(stream.found).toEqual({ values: 0, kinds: { [kind]: 5 } });
  });

  it.each(named)('of kind %s is redacted without the name before it: %s', (_, text, expected) => {
    expect(patterns.text(`${text}\n`)).toBe(`${expected}\n`);
  });

  it.each([
    ['a colour', '\u001b[32m'],
    ['any colour', '\u001b[38;2;255;255;255;48:2::100:100:100;1;4m'],
    ['a sequence that clears the line', '\u001b[0K'],
    ['the choice of a character set', '\u001b(B'],
    ['a colour as text', '\\u001b[1m'],
    ['a colour as a shell writes it', '\\033[1m'],
    ['a colour as cat -v shows it', '^[[1m'],
    ['a line end in a string', '\\n'],
    ['a tab in JSON within JSON', '\\\\t'],
    ['a character in a string', '\\u00E4'],
    ['a byte in a string', '\\xe4'],
    ['a byte in octal digits', '\\012'],
    ['a blank in a URL', 'Bearer%20'],
    ['a blank in a URL within a URL', 'Bearer%2520'],
    ['a character in a URL', 'key%3d'],
  ])('is found after %s', (_, before) => {
    for (const [, token] of tokens) expect(patterns.text(`a ${before}${token} b`)).toBe(`a ${before}*** b`);
  });

  it.each(['m', '[32m', '1n', '%2', '%zz', '\\y', '\\u00e', 'u00e4', '\u001b[3é2m'])(
    'is not found within a word: %j',
    (before) => {
      const token = `ghp_${alphanumeric(36)}`;
      expect(patterns.text(`a ${before}${token} b`)).toBe(`a ${before}${token} b`);
    },
  );

  it('is redacted without the full stop after it', () => {
    expect(patterns.text(`The token is ghp_${alphanumeric(36)}.`)).toBe('The token is ***.');
    expect(patterns.text(`The token is ${jwt({ alg: 'HS256', typ: 'JWT' }, { sub: 1 })}, she said.`)).toBe(
      'The token is ***, she said.',
    );
  });

  it('that is also a value counts as a value', () => {
    const token = `ghp_${alphanumeric(36)}`;
    const stream = new Patterns([token]).stream();
    stream.push(Buffer.from(`${token} ghp_${hex(36)}`));
    stream.end();
    expect(stream.found).toEqual({ values: 1, kinds: { 'GitHub token': 1 } });
  });
});

const keys: [name: string, pem: string][] = [
  [
    'RSA',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  ],
  [
    'RSA (PKCS 1)',
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  ],
  [
    'EC',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }).toString(),
  ],
  ['Ed25519', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  [
    'encrypted',
    generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString(),
  ],
  [
    'encrypted (PKCS 1)',
    generateKeyPairSync('rsa', { modulusLength: 2048 })
      .privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString(),
  ],
  ['OpenSSH', `-----BEGIN OPENSSH PRIVATE KEY-----\n${rows(26)}-----END OPENSSH PRIVATE KEY-----\n`],
  [
    'PGP',
    `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${rows(60)}=aB3d\n-----END PGP PRIVATE KEY BLOCK-----\n`,
  ],
  // No program here writes these.
  ...['DSA ', 'ANY '].map((name): [string, string] => [
    name,
    `-----BEGIN ${name}PRIVATE KEY-----\n${rows(12)}-----END ${name}PRIVATE KEY-----\n`,
  ]),
];

describe('a private key', () => {
  it('is redacted in one string with a certificate before it', () => {
    const key = keys[0]?.[1].trimEnd() ?? '';
    const certificate = `-----BEGIN CERTIFICATE-----\n${rows(3)}-----END CERTIFICATE-----`;
    expect(patterns.text(JSON.stringify(`${certificate}\n${key}\n`))).toBe(JSON.stringify(`${certificate}\n***\n`));
    expect(patterns.text(`KEY${key}`)).toBe('KEY***');
  });

  it('of 60 KiB is redacted completely', () => {
    const pem = `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${rows(950)}=aB3d\n-----END PGP PRIVATE KEY BLOCK-----\n`;
    expect(pem.length).toBeGreaterThan(60 * 1024);
    expect(patterns.text(`before\n${pem}after\n`)).toBe('before\n***\nafter\n');
    expect(patterns.text(JSON.stringify({ pem }))).toBe('{"pem":"***\\n"}');
  });

  it.each(keys)('of the kind %s is redacted, on lines, in JSON and on one line', (_, pem) => {
    const key = pem.trimEnd();
    expect(patterns.text(`before\n${pem}after\n`)).toBe('before\n***\nafter\n');
    expect(patterns.text(`before\n${pem.replaceAll('\n', '\r\n')}after\n`)).toBe('before\n***\r\nafter\n');
    expect(patterns.text(JSON.stringify({ key }))).toBe('{"key":"***"}');
    expect(patterns.text(JSON.stringify(JSON.stringify({ key })))).toBe('"{\\"key\\":\\"***\\"}"');
    expect(patterns.text(`KEY=${key.replaceAll('\n', ' ')} after`)).toBe('KEY=*** after');
  });

  it.each(keys.slice(0, 2))('of the kind %s without its end is redacted as far as it looks like a key', (_, pem) => {
    const torn = pem.slice(0, 700);
    expect(patterns.text(`${torn}\n`)).toBe('***\n');
    expect(patterns.text(`${torn}\n2026-11-22 the log goes on\n`)).toBe('***\n2026-11-22 the log goes on\n');
  });

  it.each([
    'Keys begin with -----BEGIN PRIVATE KEY----- and end with -----END PRIVATE KEY-----.',
    '-----BEGIN RSA PRIVATE KEY-----\nis missing in the file, and so is all that follows it\n',
  ])('is not found in a sentence about one: %s', (text) => {
    expect(patterns.text(text)).toBe(text);
  });
});

describe('ordinary text is not redacted', () => {
  const base64 = randomBytes(100_000).toString('base64');
  it.each([
    ['a path', '/home/runner/work/app/node_modules/sk-learn-something-with-a-long-name/index.js:12:3'],
    [
      'a package',
      'sk-learn-pandas-extensions-for-tables-and-more==1.2.3 npm_config_user_agent npm_package_scripts_build',
    ],
    ['a commit', createHash('sha1').update('x').digest('hex')],
    ['a digest', `sha512-${createHash('sha512').update('x').digest('base64')}`],
    ['an image', `data:image/png;base64,${base64}`],
    ['base64 with the beginning of a JWT', `x${base64.slice(0, 500)}eyJ${base64.slice(500, 1000)}`],
    ['JSON in base64', Buffer.from('{"version":3,"sources":["a.ts"]}').toString('base64')],
    [
      'a source map',
      `//# sourceMappingURL=data:application/json;base64,${Buffer.from('{"version":3}'.repeat(50)).toString('base64')}`,
    ],
    ['a public key', `-----BEGIN PUBLIC KEY-----\n${rows(6)}-----END PUBLIC KEY-----`],
    ['a certificate', `-----BEGIN CERTIFICATE-----\n${rows(20)}-----END CERTIFICATE-----`],
    ['names of tokens', 'ghp_xxx github_pat_ AKIA glpat-your-token-goes-here-please-now'],
    ['a name with a known beginning in it', `disk-${hex(32)} task-${hex(32)} xhf_${alphanumeric(34)}`],
    ['a Python module', 'self._auth = requests.auth.HTTPBasicAuth(user, password)'],
    ['a uuid', '01234567-89ab-cdef-0123-456789abcdef'],
    ['a URL of Slack', 'https://hooks.slack.com/docs/about'],
    ['a placeholder', '//registry.npmjs.org/:_authToken=$NPM_TOKEN'],
  ])('%s', (_, text) => {
    expect(patterns.text(text)).toBe(text);
  });
});

it('a short text is redacted in the same way as one that is searched with values', () => {
  const found = [...tokens.flat(), ...named.flat(), ...keys.flat()];
  const part = fc.oneof(
    fc.constantFrom(...found),
    fc.constantFrom('x', ' ', '=', '-', '\n', 'é'),
    fc.string({ maxLength: 5 }),
  );
  const withValues = new Patterns(['a value that is in no text']);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(patterns.text(text)).toBe(withValues.text(text));
    }),
  );
});

describe('tokenFormats', () => {
  it('have beginnings of 3 to 32 characters and sticky patterns', () => {
    for (const { kind, beginnings, pattern, longest } of tokenFormats) {
      expect(kind).not.toBe('');
      expect(pattern().flags).toBe('y');
      expect(longest).toBeLessThanOrEqual(64 * 1024);
      expect(beginnings.every(({ length }) => length >= 3 && length <= 32)).toBe(true);
    }
  });

  it('are all tested above with all of their beginnings', () => {
    const tested = [...tokens.flat(), ...named.flat(), ...keys.flat()];
    const untested = tokenFormats
      .flatMap(({ beginnings }) => beginnings)
      .filter((b) => !tested.some((t) => t.includes(b)));
    expect(untested).toEqual([]);
  });
});

function jwt(header: object, payload: object): string {
  return [JSON.stringify(header), JSON.stringify(payload), alphanumeric(32)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
}

function rows(count: number): string {
  return `${alphanumeric(64)}\n`.repeat(count);
}
