/** What the CLIs printed, from public threads; identifiers and names are shortened. */
export const agentErrors: Record<string, [source: string, text: string][]> = {
  billing: [
    ['anthropics/claude-code#11486', 'Credit balance is too low'],
    [
      'anthropics/claude-code#46277',
      '  ⎿  Credit balance too low · Add funds: https://platform.claude.com/settings/billing',
    ],
    [
      'anthropics/claude-code#54566',
      'Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."},"request_id":"req_1"}',
    ],
    ['openai/codex#17042', 'Quota exceeded. Check your plan and billing details.'],
    ['openai/codex#751', '⚠️ Insufficient quota. Please check your billing details and retry.'],
    [
      'openai/codex#2004',
      '    ⚠ Insufficient quota: You exceeded your current quota, please check your plan and billing details. For more\n    information on this error, read the docs: https://platform.openai.com/docs/guides/error-codes/api-errors.',
    ],
    [
      'openai/codex#2004',
      '🖐 To use Codex with your ChatGPT plan, upgrade to Plus: https://openai.com/chatgpt/pricing.',
    ],
    [
      'dyad-sh/dyad#3626 (Gemini API)',
      'Your prepayment credits are depleted. Please go to AI Studio at https://ai.studio/projects to manage your project and billing.',
    ],
    [
      'GoogleCloudPlatform/java-docs-samples#276 (Google API)',
      '"message" : "Project p (#1) has billing disabled. Please enable it.",\n  "status" : "PERMISSION_DENIED"',
    ],
  ],
  auth: [
    ['anthropics/claude-code#6331', 'Invalid API key · Please run /login'],
    ['anthropics/claude-code#9694', 'Invalid API key · Fix external API key'],
    ['anthropics/claude-code#6893', 'Missing API key · Run /login'],
    [
      'anthropics/claude-code#9694',
      'Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_1"}',
    ],
    [
      'anthropics/claude-code#33811',
      'API Error: 401\n{"type":"error","error":{"type":"authentication_error","message":"OAuth token has expired. Please obtain a new token or refresh your existing token."}} · Please run /login',
    ],
    ['anthropics/claude-code#9635', 'OAuth token revoked · Please run /login'],
    [
      'anthropics/claude-code#62722',
      'Your organization has disabled Claude subscription access for Claude Code · Use an Anthropic API key instead, or ask your admin to enable access',
    ],
    [
      'anthropics/claude-code#60359',
      'Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"This organization has been disabled."},"request_id":"req_1"}',
    ],
    [
      'openai/codex#26497',
      'unexpected status 401 Unauthorized: {"detail":"Unauthorized"}, url: https://chatgpt.com/backend-api/codex/responses, cf-ray: 1-ICN',
    ],
    [
      'openai/codex#2896',
      '⚠  stream error: exceeded retry limit, last status: 401 Unauthorized; retrying 5/5 in 3.087s…',
    ],
    [
      'openai/codex#6028',
      '■ Failed to refresh token: 401 Unauthorized: Your refresh token has already been used to generate a new access token. Please try signing in again.',
    ],
    [
      'openai/codex#24365',
      'Your access token could not be refreshed because your refresh token was already used. Please log out and sign in again.',
    ],
    ['openai/codex#33664', '401 Unauthorized\nMissing scopes: api.responses.write'],
    [
      'google-gemini/gemini-cli#4690',
      '✕ [API Error: API key not valid. Please pass a valid API key. (Status: INVALID_ARGUMENT)]',
    ],
    [
      'google-gemini/gemini-cli#25198',
      '✕ [API Error: {"error":{"message":"{\\n  \\"error\\": {\\n    \\"code\\": 400,\\n    \\"message\\": \\"API Key not found. Please pass a valid API key.\\",\\n    \\"status\\": \\"INVALID_ARGUMENT\\"',
    ],
    [
      'google-gemini/gemini-cli#28439',
      'Please set an Auth method in your /root/.gemini/settings.json or specify one of the following environment variables before running: GEMINI_API_KEY, GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_GENAI_USE_GCA',
    ],
    [
      'google-gemini/gemini-cli#24517',
      '{\n  "error": {\n    "code": 403,\n    "message": "The caller does not have permission",\n    "status": "PERMISSION_DENIED"\n  }\n}',
    ],
    ['Digital-Process-Tools/claude-remember#532 (Gemini)', 'Cached credentials are not valid: invalid_grant'],
  ],
  invalid_request: [
    [
      'anthropics/claude-code#20700',
      'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"messages.5.content.1: tool_use ids must be unique"},"request_id":"req_1"}',
    ],
    [
      'anthropics/claude-code#3051',
      '  ⎿ API Error: 400 \n    {"type":"error","error":{"type":"invalid_request_error","message":"system: Invalid \n    model name"}}',
    ],
    [
      'anthropics/claude-code#408',
      'Error: API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"input length and `max_tokens` exceed context limit: \n     189136 + 20000 > 204648, decrease input length or `max_tokens` and try again"}}',
    ],
    [
      'anthropics/claude-code#41120',
      "There's an issue with the selected model (m-1). It may not exist or you may not have access to it. Run /model to pick a different model.",
    ],
    [
      'openai/codex#6603',
      `■ unexpected status 400 Bad Request: {"detail":"The 'gpt-5.1-codex' model is not supported when using Codex with a ChatGPT account."}`,
    ],
    [
      'openai/codex#17642',
      `{"type":"error","status":400,"error":{"type":"invalid_request_error","message":"The 'gpt-5.3-codex-spark' model is not supported when using Codex with a ChatGPT account."}}`,
    ],
    [
      'openai/codex#20866',
      '■ Error running remote compact task: {\n  "error": {\n    "message": "Your input exceeds the context window of this model. Please adjust your input and try again.",\n    "type": "invalid_request_error",\n    "param": "input",\n    "code": "context_length_exceeded"\n  }\n}',
    ],
    [
      'openai/codex#19269',
      "Codex ran out of room in the model's context window. Start a new thread or clear earlier history before retrying",
    ],
    [
      'google-gemini/gemini-cli#4231',
      '[API Error: {"error":{"message":"{\\n  \\"error\\": {\\n    \\"code\\": 400,\\n    \\"message\\": \\"The input token count (3475108) exceeds the maximum number of tokens allowed (1048576).\\",\\n    \\"status\\": \\"INVALID_ARGUMENT\\"\\n  }\\n}\\n","code":400,"status":"Bad Request"}}]',
    ],
    [
      'google-gemini/gemini-cli#4118',
      '[API Error: got status: INVALID_ARGUMENT. {"error":{"code":400,"message":"The input token count (132478) exceeds the maximum number of tokens allowed (131072).","status":"INVALID_ARGUMENT"}}]',
    ],
  ],
  rate_limit: [
    ['anthropics/claude-code#34413', '❯ logout ⎿  API Error: Rate limit reached'],
    [
      'anthropics/claude-code#10188',
      'Claude usage limit reached. Your limit will reset at 10am \n     (America/Lima).',
    ],
    [
      'anthropics/claude-code#10188',
      `Error: 429 {"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your account's rate limit. Please try again later."},"request_id":"req_1"}`,
    ],
    ['anthropics/claude-code#74079', "You've hit your session limit · resets 12:50am (America/Los_Angeles)"],
    ['anthropics/claude-code#22441', "You've hit your limit"],
    [
      'anthropics/claude-code#12401',
      '  ⎿  API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":null}',
    ],
    [
      'anthropics/claude-code#7218',
      ' ⎿  API Error (529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":null}) · Retrying in 4 seconds… (attempt 4/10)',
    ],
    ['lbjlaq/Antigravity-Manager#183 (Claude Code)', 'API Error: Repeated 529 Overloaded errors'],
    [
      'openai/codex#3899',
      "■ You've hit your usage limit. Upgrade to Pro (https://openai.com/chatgpt/pricing) or try again in 5 days 22 hours 11\nminutes.",
    ],
    [
      'openai/codex#47047',
      '■ You’ve hit your usage limit. Upgrade to Pro (https://chatgpt.com/explore/pro), visit\nhttps://chatgpt.com/codex/settings/usage to purchase more credits or try again at 2:51 PM.',
    ],
    ['openai/codex#12675', 'exceeded retry limit, last status: 429 Too Many Requests, request id: b48b3c09'],
    [
      'openai/codex#10062',
      '■ stream disconnected before completion: Rate limit reached for organization org-1 on tokens per min (TPM): Limit 250000, Used 250000, Requested\n143071. Please try again in 34.337s.',
    ],
    ['openai/codex#19446', 'Selected model is at capacity. Please try a different model.'],
    ['openai/codex#6761', "■ We're currently experiencing high demand, which may cause temporary errors."],
    [
      'google-gemini/gemini-cli#1848',
      '✕ [API Error: [{\n    "error": {\n      "code": 429,\n      "message": "Resource has been exhausted (e.g. check quota).",\n      "errors": [\n        {\n          "reason": "rateLimitExceeded"\n        }\n      ],\n      "status": "RESOURCE_EXHAUSTED"',
    ],
    [
      'google-gemini/gemini-cli#2020',
      '✕ [API Error: got status: 429 Too Many Requests. {"error":{"message":"{\\n  \\"error\\": {\\n    \\"code\\": 429,\\n    \\"message\\": \\"Resource has been exhausted (e.g. check quota).\\"',
    ],
    [
      'gke-labs/gemini-for-kubernetes-development#1215 (Gemini)',
      'Attempt 2 failed with status 429. Retrying with backoff... _ApiError: {"error":{"message":"{\\n  \\"error\\": {\\n    \\"code\\": 429,\\n    \\"message\\": \\"You exceeded your current quota, please check your plan and billing details. For more information on this error, head to: https://ai.google.dev/gemini-api/docs/rate-limits.',
    ],
    [
      'Wei-Shaw/claude-relay-service#746 (Gemini)',
      '[API Error: {"error":{"message":"You have exhausted your capacity on this model. Your quota will reset after\n  5h59m59s.","type":"api_error","upstreamStatus":429',
    ],
    [
      'google-gemini/gemini-cli#5191',
      '[API Error: got status: UNAVAILABLE. {"error":{"code":503,"message":"The model is overloaded. Please try \n  again later.","status":"UNAVAILABLE"}}]',
    ],
    [
      'google-gemini/gemini-cli#21180',
      'Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_requests',
    ],
  ],
  server: [
    [
      'anthropics/claude-code#12269',
      'API Error: 500 {"type": "error", "error": {"type": "api_error", "message": "Internal server error"}, "request_id": "req_1"}',
    ],
    [
      'caidaoli/kiro2api#3 (Claude Code)',
      'API Error (500 {"error":"CodeWhisperer Error: {\\"message\\":\\"Improperly formed request.\\",\\"reason\\":null}"}) · Retrying in 1 seconds… (attempt 1/10)',
    ],
    [
      'openai/codex#35316',
      'unexpected status 503 Service Unavailable: Service Unavailable, url: https://chatgpt.com/backend-api/codex/responses, cf-ray: 1-LAX, auth error: 503, auth error code: circuit_open',
    ],
    ['openai/codex#35328', 'unexpected status 502 Bad Gateway: <html>\n<head><title>502 Bad Gateway</title></head>'],
    [
      'openai/codex#41895',
      'stream disconnected before completion: An error occurred while processing your request. You can retry your request, or contact us through our help center at help.openai.com if the error persists.',
    ],
    [
      'google-gemini/gemini-cli#3665',
      ' [API Error: {"error":{"message":"{\\n  \\"error\\": {\\n    \\"code\\": 500,\\n    \\"message\\": \\"An internal \n  error has occurred. Please retry\\",\\n    \\"status\\": \\"INTERNAL\\"\\n  \n  }\\n}\\n","code":500,"status":"Internal Server Error"}}]',
    ],
    [
      'google-gemini/gemini-cli#10179',
      '✕ [API Error: [{\n    "error": {\n      "code": 500,\n      "message": "Internal error encountered.",\n      "errors": [],\n      "status": "INTERNAL"\n    }\n  }\n  ]]',
    ],
    [
      'google-gemini/gemini-cli#5125',
      '[API Error: got status: INTERNAL. {"error":{"code":500,"message":"An internal error has occurred. Please retry","status":"INTERNAL"}}]',
    ],
    [
      'google-gemini/gemini-cli#28479',
      '{"error":{"message":"Cannot reach target API","code":502,"status":"Bad Gateway"}}',
    ],
  ],
  network: [
    ['anthropics/claude-code#42949', 'API Error: Unable to connect to API (ECONNRESET)'],
    [
      'anthropics/claude-code#6596',
      'API Error (Connection error.) · Retrying in 40 seconds… (attempt 10/10)\n    ⎿  TypeError (fetch failed)',
    ],
    ['anthropics/claude-code#2728', '  ⎿  API Error: Request timed out.'],
    ['anthropics/claude-code#57222', 'Failed to connect to api.anthropic.com: ECONNRESET'],
    [
      'openai/codex#14200',
      'stream disconnected before completion: error sending request for url (https://chatgpt.com/backend-api/codex/responses)',
    ],
    [
      'nexu-io/open-design#1498 (Codex)',
      'Reconnecting... 2/5 (stream disconnected before completion: Connection reset by peer (os error 54))',
    ],
    [
      'openai/codex#40435',
      'stream disconnected before completion: No connection could be made because the target machine actively refused it. (os error 10061)',
    ],
    [
      'router-for-me/CLIProxyAPI#2410 (Codex)',
      'stream disconnected before completion: stream closed before response.completed',
    ],
    ['google-gemini/gemini-cli#5471', '✕ [API Error: exception TypeError: fetch failed sending request]'],
    [
      'google-gemini/gemini-cli#21923',
      '│ ✖  Error when talking to Gemini API Full report available at: /tmp/r.json TypeError: fetch failed  │',
    ],
    [
      'google-gemini/gemini-cli#1733',
      "Clearcut POST request error:  AggregateError [ETIMEDOUT]:\n  code: 'ETIMEDOUT',\n  [errors]: [\n    Error: connect ETIMEDOUT 192.0.2.1:443",
    ],
  ],
  environment: [
    [
      'anthropics/claude-code#9184',
      '--dangerously-skip-permissions cannot be used with root/sudo privileges for security reasons',
    ],
    [
      'musistudio/claude-code-router#648 (Claude Code)',
      'Error: No suitable shell found. Claude CLI requires a Posix shell environment.',
    ],
    ['anthropics/claude-code#21026', "Error: EACCES: permission denied, mkdir '/run/user/5540'"],
    [
      'textcortex/claude-code-sandbox#14',
      "node:fs:574\n  return binding.open(\n                 ^\n\nError: EACCES: permission denied, open '/home/claude/.claude.json'",
    ],
    ['nashsu/llm_wiki#525 (Claude Code)', 'claude CLI exited with code 127:\nenv: node: No such file or directory'],
    ['alejandro-ao/mcp-server-example#1 (Claude Code)', 'zsh: command not found: claude'],
    ['RooCodeInc/Roo-Code#5866 (Claude Code)', "'spawn claude ENOENT' error"],
    ['openai/codex#7522', 'Not inside a trusted directory and --skip-git-repo-check was not specified.'],
    ['openai/codex#15957', 'bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted'],
    ['openai/codex#19317', "bwrap: Can't create file at /var/www/x/.codex: Permission denied"],
    [
      'google-gemini/gemini-cli#1446',
      "Error in /home/node/.gemini/settings.json: EACCES: permission denied, open '/home/node/.gemini/settings.json'",
    ],
    [
      'google-gemini/gemini-cli#13547',
      "Error: EACCES: permission denied, mkdir '/Library/Application Support/GeminiCli'",
    ],
    [
      'google-gemini/gemini-cli#18834',
      "FatalSandboxError: Sandbox image 'sandbox:0.40.1' is missing or could not be pulled.",
    ],
  ],
};
