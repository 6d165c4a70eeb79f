/** A kind of token that can be recognized without knowing its value. */
export interface TokenFormat {
  /** The name of the kind, for people. */
  kind: string;
  /** Literal beginnings, which the automaton finds. One that starts with a letter or digit must start a word. */
  beginnings: readonly string[];
  /** A class of ASCII characters. `pattern` sees the text up to the first character that is not in it. */
  alphabet: RegExp;
  /** Sticky; matches the whole token. A group, which must end the match, limits the secret to itself. */
  pattern: () => RegExp;
  /** The longest match in bytes, the beginning included. */
  longest: number;
}

const word = /[\w-]/;
const dotted = /[\w.-]/;

/** An optional quote, also in JSON within JSON. */
const quote = '\\\\{0,7}["\']?';

/** Requires a digit: a generated key has one, a name that merely begins like a key often has none. */
const withDigit = '(?=[A-Za-z_-]{0,100}\\d)';

export const tokenFormats: readonly TokenFormat[] = [
  token('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], '[A-Za-z0-9]{36,255}'),
  token('GitHub token', ['github_pat_'], '\\w{82}'),
  // actions/checkout writes `x-access-token:` in base64 into Git's configuration.
  token('GitHub token', ['eC1hY2Nlc3MtdG9rZW46'], '[A-Za-z0-9+/]{20,400}={0,2}', { alphabet: /[\w+/=]/ }),
  token(
    'GitLab token',
    ['pat', 'dt', 'rt', 'cbt', 'ptt', 'soat', 'oas', 'agent', 'imt', 'ft'].map((name) => `gl${name}-`),
    `${withDigit}[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9})?`,
    { alphabet: dotted },
  ),

  token('AWS access key id', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], '[A-Z2-7]{16}(?!\\w)'),
  token(
    'AWS secret access key',
    [
      'aws_secret_access_key',
      'AWS_SECRET_ACCESS_KEY',
      'aws_secret_key',
      'AWS_SECRET_KEY',
      'SecretAccessKey',
      'secretAccessKey',
      'AwsSecretAccessKey',
      'awsSecretAccessKey',
      'secret_access_key',
    ],
    `${quote}\\s{0,8}[:=>]{1,2}\\s{0,8}${quote}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`,
    { alphabet: /[\w+/=:>"'\\ \t-]/ },
  ),
  token('AWS session token', ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], '[A-Za-z0-9+/]{80,3000}={0,2}', { alphabet: /[\w+/=]/ }),

  token(
    'Slack token',
    ['a', 'b', 'c', 'd', 'e', 'o', 'p', 'r', 's'].map((letter) => `xox${letter}-`),
    `${withDigit}[A-Za-z0-9%-]{10,400}`,
    { alphabet: /[\w%-]/ },
  ),
  token('Slack token', ['xapp-'], '\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}'),
  token('Slack webhook', ['hooks.slack.com/'], '(?:services|workflows|triggers)/([\\w+/-]{20,100})', {
    alphabet: /[\w+/-]/,
  }),

  token('npm token', ['npm_'], '[A-Za-z0-9]{36}(?!\\w)'),
  token('npm token', [':_authToken', ':_auth', ':_password'], ` ?= ?${quote}([\\w+/.=-]{16,400})`, {
    alphabet: /[\w+/.="'\\ -]/,
  }),
  token('PyPI token', ['pypi-AgE'], '[\\w-]{50,400}'),
  token('RubyGems token', ['rubygems_'], '[0-9a-f]{48}(?!\\w)'),
  token('Docker Hub token', ['dckr_pat_', 'dckr_oat_'], '[\\w-]{27,64}'),

  token('JWT', ['eyJ'], '[\\w-]{14,1000}\\.ey[\\w-]{10,12000}\\.[\\w-]{10,3000}', {
    alphabet: dotted,
    longest: 16 * 1024,
  }),

  token('Anthropic key', ['sk-ant-'], '[a-z]{2,10}\\d{2}-[\\w-]{40,200}'),
  token('OpenAI key', ['sk-'], '(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{16,120}T3BlbkFJ[\\w-]{16,120}'),
  token(
    'OpenAI key',
    ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    '(?=[\\w-]{0,100}\\d)(?=[\\w-]{0,100}[A-Z])[\\w-]{40,250}',
  ),
  token('OpenRouter key', ['sk-or-v1-'], '[0-9a-f]{64}(?!\\w)'),
  // The keys of DeepSeek, Moonshot and others have no other mark.
  token('AI provider key', ['sk-'], `(?!\\w*T3BlbkFJ)${withDigit}[A-Za-z0-9]{32,64}(?![\\w-])`),
  token('Google API key', ['AIza'], '[\\w-]{35}(?![\\w-])'),
  token('Google OAuth token', ['ya29.'], '[\\w-]{40,2000}'),
  token('Google OAuth secret', ['GOCSPX-'], '[\\w-]{28}(?![\\w-])'),
  token('Hugging Face token', ['hf_', 'api_org_'], '[A-Za-z0-9]{34,40}(?!\\w)'),
  token('Groq key', ['gsk_'], '[A-Za-z0-9]{52}(?!\\w)'),
  token('xAI key', ['xai-'], '[A-Za-z0-9]{70,100}(?!\\w)'),
  token('Cerebras key', ['csk-'], `${withDigit}[A-Za-z0-9]{40,64}(?![\\w-])`),
  token('Fireworks key', ['fw_'], `${withDigit}[A-Za-z0-9]{20,40}(?!\\w)`),
  token('Together key', ['tgp_v1_'], '[\\w-]{40,64}(?![\\w-])'),
  token('Vercel AI Gateway key', ['vck_'], '[A-Za-z0-9]{40,80}(?!\\w)'),
  token('Replicate token', ['r8_'], '[A-Za-z0-9]{37}(?!\\w)'),
  token('Perplexity key', ['pplx-'], '[A-Za-z0-9]{40,60}(?!\\w)'),
  token('NVIDIA key', ['nvapi-'], '[\\w-]{60,70}(?![\\w-])'),
  token('LangSmith key', ['lsv2_pt_', 'lsv2_sk_'], '[0-9a-f]{32}_[0-9a-f]{10}(?!\\w)'),

  token('Azure storage key', ['AccountKey='], '([A-Za-z0-9+/]{86}==)', { alphabet: /[\w+/=]/ }),
  token('Stripe key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], '[A-Za-z0-9]{20,250}'),
  token('SendGrid key', ['SG.'], '[\\w-]{22}\\.[\\w-]{43}(?![\\w-])', { alphabet: dotted }),
  token('DigitalOcean token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], '[0-9a-f]{64}(?!\\w)'),
  token('Databricks token', ['dapi'], '[0-9a-f]{32}(?:-\\d)?(?![\\w-])'),
  token('Vault token', ['hvs.', 'hvb.'], '[\\w-]{24,300}'),
  token('Grafana token', ['glsa_'], '[A-Za-z0-9]{32}_[0-9a-f]{8}(?!\\w)'),
  token('Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], '[0-9a-fA-F]{32}(?!\\w)'),
  token('Linear key', ['lin_api_'], '[A-Za-z0-9]{40}(?!\\w)'),
  token('age key', ['AGE-SECRET-KEY-1'], '[0-9A-Z]{58}(?!\\w)'),
  privateKey(),
];

function token(
  kind: string,
  beginnings: readonly string[],
  rest: string,
  { alphabet = word, longest = 4 * 1024 }: { alphabet?: RegExp; longest?: number } = {},
): TokenFormat {
  const source = () => `(?:${beginnings.map(RegExp.escape).join('|')})${rest}`;
  return { kind, beginnings, alphabet, pattern: sticky(source), longest };
}

/** Returns a function that makes the expression when it is first called: most processes see no token. */
function sticky(source: () => string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source(), 'y');
    return pattern;
  };
}

/**
 * A private key in PEM, on several lines or on one with `\n` between them. If its end is missing, because the log was cut,
 * the match covers the rows of at least 40 digits and one shorter row.
 */
function privateKey(): TokenFormat {
  const names = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'ANY ', 'PGP '];
  const gap = '(?:\\s|\\\\{1,4}[nr])';
  const header = `[A-Za-z][A-Za-z0-9-]{0,40}: [^\\r\\n\\\\]{0,200}${gap}{1,8}`;
  const digits = '[A-Za-z0-9+/]';
  const beginnings = names.map((name) => `-----BEGIN ${name}PRIVATE KEY`);
  const source = () =>
    `-----BEGIN [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----${gap}{0,8}(?:${header}){0,8}` +
    `(?:(?:[A-Za-z0-9+/=\\s\\\\]){16,64000}-----END [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----|` +
    `${digits}{40,80}(?:${gap}{1,8}${digits}{40,80})*(?:${gap}{1,8}${digits}{1,79}={0,2}(?![\\w+/=]))?)`;
  return { kind: 'private key', beginnings, alphabet: /[ -~\s]/, pattern: sticky(source), longest: 64 * 1024 };
}
