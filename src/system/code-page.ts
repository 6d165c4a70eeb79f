// The runner gives its console the code page UTF-8 (65001), and so the programs of a `run:` step have it. The supervisor has no
// console, and Windows gives a new one, which all programs of a script share, the machine's. What .NET and `cmd` print then is
// no UTF-8, and a secret in it is not found. So a script sets it first. A `cmd` that sets it and then starts the shell would do for
// every shell, but what such a shell leaves running has no living parent, and would not be found.

/** For `cmd`. */
export const selectUtf8 = '"%SystemRoot%\\System32\\chcp.com" 65001 >nul 2>&1';

/** For a POSIX shell: it always succeeds, also in WSL, which has no such variable, and with `-eu`. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the shell replaces it.
export const selectUtf8InShell = '"${SYSTEMROOT-}/System32/chcp.com" 65001 >/dev/null 2>&1 || :';
