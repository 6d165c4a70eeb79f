import type { FailureRule } from '../session/failure-rule.ts';

// APIs report errors as JSON, and CLIs print that as JSON within JSON, where each quotation mark has a backslash.
const quoted = (text: string) => String.raw`\\*"(?:${text})\\*"`;
const field = (names: string, value: string) => `${quoted(names)}: ?${value}`;
const space = String.raw`(?:\s|\\n)*`;

/** An HTTP status in the places where the three CLIs print it: `API Error: 429 …`, `API Error (429 …`, `unexpected status 429 …`. */
const status = (codes: string) => [
  String.raw`\bapi error(?:: ?|\s\()\s*(?:got status: |repeated )?(?:${codes})\b`,
  String.raw`\b(?:unexpected|last) status:? (?:${codes})\b`,
  String.raw`\berror: (?:${codes}) \{`,
];

/** An error 400 that quotes another one behind it: what a gateway makes of the answer that it got. */
const within400 = (text: string) => `(?:${status('400').join('|')})[^\\n]*(?:${text})`;
const codeField = (codes: string) => field('code|status|status_code', String.raw`\\*"?(?:${codes})\b`);

const systemErrors =
  'ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH';

/**
 * Rules for AI coding CLIs. An agent's output is full of other programs' errors, and an attempt that is wrongly taken for
 * `hard` is not retried, while `soft` is the default anyway. So the hard rules are narrow, and the rule for errors that
 * any program could print (a file without permission) comes last.
 *
 * The error nearest to the end decides; within one error the order here does.
 *
 * Billing comes first, because a missing payment is reported as an invalid request (Anthropic) or as a rate limit
 * (OpenAI). A rejected key, reported as an invalid argument (Google), comes before invalid requests, and overload before
 * the 5xx errors that report it.
 */
export const presets: Record<'agent', readonly FailureRule[]> = {
  agent: [
    rule('billing', 'hard', [
      String.raw`\bcredit balance (?:is )?too low\b`,
      String.raw`\binsufficient_quota\b`,
      String.raw`\binsufficient quota[:.] `,
      String.raw`\bquota exceeded\. check your plan and billing details`,
      // Google uses the same sentence for its limits per minute and day, with another continuation.
      String.raw`\bexceeded your current quota, please check your plan and billing details\. for more information on this error, read the docs`,
      String.raw`\bbilling hard limit has been reached|\bbilling_hard_limit_reached\b`,
      String.raw`\bbilling_error\b`,
      ...status('402'),
      String.raw`\baccount is not active, please check your billing details`,
      String.raw`\bto use codex with your chatgpt plan, upgrade to\b`,
      String.raw`\bprepayment credits are depleted\b`,
      String.raw`\bBILLING_DISABLED\b|\bhas billing disabled\b|\brequires billing to be enabled\b`,
    ]),
    rule('auth', 'hard', [
      String.raw`\b(?:invalid|missing) api key · (?:please )?(?:run /login|fix external api key)`,
      String.raw`\bplease run /login\b`,
      ...status('401|403'),
      field('type', quoted('authentication_error|permission_error')),
      String.raw`\binvalid x-api-key\b`,
      String.raw`\boauth token (?:has )?(?:been )?(?:expired|revoked)\b`,
      String.raw`\borganization has (?:been disabled|disabled claude subscription access)\b`,
      String.raw`\bcould not resolve authentication method\b`,
      String.raw`\b(?:failed to refresh token|token refresh failed): 4\d\d\b`,
      String.raw`\byour (?:access|refresh) token (?:could not be refreshed|has already been used|was already used|has expired)\b`,
      String.raw`\bmissing scopes: api\.`,
      String.raw`\bincorrect api key provided\b`,
      field('code', quoted('invalid_api_key')),
      String.raw`\bapi key not (?:valid|found)\. please pass a valid api key\b`,
      String.raw`\bAPI_KEY_INVALID\b`,
      String.raw`\bplease set an auth method\b`,
      String.raw`\byou must specify the GEMINI_API_KEY\b`,
      String.raw`\bcached credentials are not valid\b`,
      field('status', quoted('UNAUTHENTICATED|PERMISSION_DENIED')),
    ]),
    // Requests that the CLI or a gateway made badly, and that are good the next time.
    rule('rate_limit', 'soft', [
      within400(String.raw`\b(?:429 too many requests|529 overloaded)\b|${codeField('429|529')}`),
    ]),
    rule('server', 'soft', [
      String.raw`\b400 due to tool use concurrency issues\b`,
      within400(
        [
          String.raw`\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)\b`,
          String.raw`\b(?:status|error|response|upstream)(?: status| error)?(?: code)?:? ?(?:is )?5\d\d\b`,
          String.raw`\b(?:InternalServerError|ServiceUnavailableError|APIConnectionError)\b`,
          codeField(String.raw`5\d\d`),
        ].join('|'),
      ),
    ]),
    rule('invalid_request', 'hard', [
      field('type', quoted('invalid_request_error|not_found_error|request_too_large')),
      String.raw`\bprompt is too long\b`,
      ...status('400|404|413|422'),
      field('status', quoted('INVALID_ARGUMENT')),
      String.raw`\b(?:got )?status: INVALID_ARGUMENT\b`,
      String.raw`\binput token count \(\d+\) exceeds the maximum number of tokens\b`,
      String.raw`\binput exceeds the context window\b|\bran out of room in the model.s context window\b`,
      String.raw`\bcontext_length_exceeded\b`,
      String.raw`\bmodel is not supported when using codex\b`,
      String.raw`\bissue with the selected model \(`,
      String.raw`\binvalid_json_schema\b|\binvalid schema for response_format\b`,
    ]),
    rule('rate_limit', 'soft', [
      ...status('429|529'),
      String.raw`\b429 too many requests\b`,
      String.raw`\bHTTP(?:/[\d.]+)? 429\b|\b(?:status|error|response) code:? (?:is )?(?:429|529)\b`,
      String.raw`\bfailed with status:? 429\b`,
      field('status|code|statusCode|status_code', String.raw`(?:429|529)\b`),
      String.raw`\berror\b[^\n]{0,40}\((?:429|529)\)`,
      String.raw`\brate_limit_(?:error|exceeded)\b|\brateLimitExceeded\b`,
      String.raw`\brate limit (?:reached|exceeded)\b|\bexceeds? your (?:account.s |organization.s )?rate limit\b`,
      String.raw`\bRESOURCE_EXHAUSTED\b|\bresource (?:has been )?exhausted\b`,
      String.raw`\byou.ve hit your (?:[\w-]+ )?(?:[\w-]+ )?limit\b|\busage limit (?:has been )?reached\b`,
      String.raw`\breached your (?:[\w-]+ )?usage limit\b`,
      String.raw`\bexceeded your current quota\b|\bquota exceeded for (?:metric|quota)\b`,
      String.raw`\bexhausted your (?:[\w-]+ )?(?:capacity|quota)\b`,
      String.raw`\boverloaded_error\b|\bserver_is_overloaded\b|\bmodel is overloaded\b`,
      String.raw`\bmodel is at capacity\b|\bcurrently (?:experiencing high demand|overloaded)\b`,
    ]),
    rule('server', 'soft', [
      ...status(String.raw`5\d\d`),
      String.raw`\berror\b[^\n]{0,40}\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)\b`,
      String.raw`\b(?:status|error|response) code:? (?:is )?5\d\d\b`,
      String.raw`\berror\b[^\n]{0,40}\(5\d\d\)`,
      field('code', `5\\d\\d,${space}${quoted('message|status')}`),
      field('type', quoted('api_error|server_error|service_unavailable_error')),
      field('status', quoted('INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED')),
      String.raw`\bgot status: (?:INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED)\b`,
      String.raw`: an error occurred while processing your request\. you can retry`,
    ]),
    rule('network', 'soft', [
      String.raw`\bstream disconnected before completion\b|\bstream closed before response\.completed\b`,
      String.raw`\berror sending request for url\b`,
      String.raw`\bapi error(?:: |\s\()(?:connection error|request timed out|unable to connect|fetch failed|terminated)`,
      String.raw`\bunable to connect to api\b|\bthe socket connection was closed unexpectedly\b`,
      String.raw`\bfailed to connect to [\w.-]+: (?:${systemErrors})\b`,
      String.raw`\bTypeError(?:: |\s\()fetch failed\b`,
      String.raw`\berror[: ][^\n]{0,40}\b(?:connect|read|write|getaddrinfo) (?:${systemErrors})\b`,
      String.raw`\bcode: '(?:${systemErrors})'`,
      String.raw`\berror: (?:socket hang up|premature close)\b`,
      String.raw`\b(?:reset by peer|refused|refused it\.|timed out) \(os error \d+\)`,
      String.raw`\bfailed to lookup address information\b`,
    ]),
    rule('environment', 'hard', [
      String.raw`\bnot inside a trusted directory and --skip-git-repo-check\b`,
      String.raw`--dangerously-skip-permissions cannot be used with root\b`,
      String.raw`\bno suitable shell found\b`,
      String.raw`\b(?:claude|codex|gemini|node|npx|rg): (?:command )?not found\b`,
      String.raw`\bcommand not found: (?:claude|codex|gemini|node|npx|rg)\b`,
      `'(?:claude|codex|gemini|node|npx|rg)' is not recognized as an internal or external command`,
      String.raw`\benv: .?node.?: no such file or directory\b`,
      String.raw`\bspawn (?:[^\s]*/)?(?:claude|codex|gemini|node|npx|rg|bash|git)(?:\.exe|\.cmd)? ENOENT\b`,
      String.raw`\berror\b[^\n:]{0,60}: EACCES: permission denied, \w+ '`,
      String.raw`\bpermission denied \(os error 13\)`,
      String.raw`\bbwrap: [^\n]*(?:permission denied|operation not permitted|no such file or directory)`,
      String.raw`\bFatalSandboxError\b`,
    ]),
  ],
};

function rule(code: string, family: 'soft' | 'hard', patterns: string[]): FailureRule {
  return { code, family, exitCodes: [], signals: [], output: patterns.join('|'), latest: true };
}
