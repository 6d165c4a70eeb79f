export const id = 536;
export const ids = [536];
export const modules = {
  /***/
  1536: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        parseReady: () => (
          /* binding */
          parseReady
        )
      });
      var external_node_net_ = __webpack_require__(7030);
      var configuration_error = __webpack_require__(9120);
      var formats = __webpack_require__(9325);
      var quote = __webpack_require__(390);
      ;
      const portAllowed = "a port is a whole number from 1 to 65535";
      const headerAllowed = "it must be header: Name: value";
      class LineError extends Error {
      }
      function isHttpDetail(line) {
        return /^(insecure|header:.*)$/is.test(line);
      }
      function withDetail(condition, line) {
        if (/^insecure$/i.test(line))
          return { ...condition, insecure: true };
        const [, name, value] = /^header:\s*([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/is.exec(line) ?? [];
        if (name === void 0 || value === void 0 || value === "")
          throw new LineError(headerAllowed);
        if (!/^[\t\x20-\x7e\x80-\xff]+$/.test(value))
          throw new LineError("a header is text in Latin-1 without control characters");
        const { headers = [] } = condition;
        if (headers.some((other) => other.name.toLowerCase() === name.toLowerCase()))
          throw new LineError(`the URL above has a header ${name} already`);
        return { ...condition, headers: [...headers, { name, value }] };
      }
      function parseHttp(line) {
        const [, scheme = "", rest = ""] = /^(https?)(?:-get)?(:\/\/.*)$/is.exec(line) ?? [];
        if (scheme === "")
          return void 0;
        if (/\s/.test(rest))
          throw new LineError("a URL contains no spaces; put a comment on a line of its own");
        const [, socket, path = "/"] = /^:\/\/unix:([^:]+)(?::(\/.*))?$/is.exec(rest) ?? [];
        if (socket === void 0 && /^:\/\/unix:/i.test(rest))
          throw new LineError("a socket is http://unix:/path/to.sock:/path, with a path on the server that begins with /");
        const url = parseUrl(socket === void 0 ? scheme + rest : `${scheme}://localhost${path}`);
        return { kind: "http", url, ...socket !== void 0 && { socket } };
      }
      function parseUrl(text) {
        const url = URL.parse(text);
        if (url === null)
          throw new LineError("it must be a complete URL such as http://localhost:3000/health");
        if (url.username !== "" || url.password !== "") {
          throw new LineError("a user name and a password would be stored as plain text; use a line header: Authorization: … below the URL");
        }
        if (url.port === "0")
          throw new LineError(portAllowed);
        url.hash = "";
        return url.href;
      }
      function withoutCredentials(line) {
        return line.replace(/^(headers?)\b.*$/is, "$1: ***").replace(/^(?!(?:log|file|exec):)((?:https?|tcp)?:?\s*\/*).*@/is, "$1***@");
      }
      ;
      const maxConditions = 20;
      const maxQuoted = 200;
      const allowed = "it must be one of log: /regex/, log: /regex/i, http://…, https://…, tcp: host:port, tcp: port, file: path, exec: command";
      const tcpAllowed = "it must be host:port, [IPv6 address]:port or a port alone";
      const ready_portAllowed = "a port is a whole number from 1 to 65535";
      async function parseReady(text) {
        const lines = text.split(/\r\n?|\n/).map((line, index) => ({ text: line.trim(), number: index + 1 })).filter((line) => line.text !== "" && !line.text.startsWith("#"));
        const count = lines.filter((line) => !isHttpDetail(line.text)).length;
        if (count > maxConditions) {
          throw new configuration_error.j([`${count} conditions were given, but at most ${maxConditions} are allowed`]);
        }
        const conditions = [];
        const problems = [];
        let above;
        for (const line of lines) {
          try {
            if (isHttpDetail(line.text)) {
              if (above?.kind !== "http")
                throw new LineError("it belongs below a URL, and there is none");
              above = withDetail(above, line.text);
              conditions.splice(-1, 1, above);
            } else {
              above = void 0;
              above = await parseLine(line.text);
              conditions.push(above);
            }
          } catch (error) {
            if (!(error instanceof LineError))
              throw error;
            problems.push(`line ${line.number}: ${(0, quote.h)(withoutCredentials(line.text), maxQuoted)} is not allowed: ${error.message}`);
          }
        }
        if (problems.length > 0)
          throw new configuration_error.j(problems);
        return conditions;
      }
      async function parseLine(line) {
        const [, key, value = ""] = /^(log|tcp|file|exec):\s*(.*)$/s.exec(line) ?? [];
        if (key === "log")
          return { kind: "log", pattern: await parsePattern(value) };
        if (key === "tcp")
          return { kind: "tcp", ...parseAddress(value) };
        if (key === "file")
          return { kind: "file", path: given(value, "file: needs a path") };
        if (key === "exec")
          return { kind: "exec", command: given(value, "exec: needs a command") };
        const http = parseHttp(line);
        if (http === void 0)
          throw new LineError(allowed);
        return http;
      }
      function given(value, otherwise) {
        if (value === "")
          throw new LineError(otherwise);
        return value;
      }
      async function parsePattern(value) {
        const [, source, flags] = /^\/(.+)\/(i?)$/s.exec(value) ?? [];
        if (source === void 0)
          throw new LineError("log: needs /regex/, or /regex/i to ignore case");
        const { checkRegex } = await Promise.all(
          /* import() */
          [__webpack_require__.e(856), __webpack_require__.e(301)]
        ).then(__webpack_require__.bind(__webpack_require__, 301));
        const { problem } = checkRegex(source, flags === "i" ? "i" : "");
        if (problem !== void 0)
          throw new LineError(problem);
        return flags === "i" ? `(?i)${source}` : source;
      }
      function parseAddress(value) {
        const [, host = "localhost", digits] = /^(?:(\[[^\]]*\]|[^:[\]]*):)?([^:[\]]*)$/.exec(value) ?? [];
        if (digits === void 0 || digits === "")
          throw new LineError(tcpAllowed);
        const port = (0, formats.oA)(digits, 1, 65535);
        if (port === void 0)
          throw new LineError(ready_portAllowed);
        const name = host.replace(/^\[(.*)\]$/, "$1");
        if (!(host === name ? isHostName(name) : (0, external_node_net_.isIPv6)(name))) {
          throw new LineError(`the host is a name or an address; ${tcpAllowed}`);
        }
        return { host: name, port };
      }
      function isHostName(host) {
        return /^[\d.]+$/.test(host) ? (0, external_node_net_.isIPv4)(host) : /^[a-z0-9_]([a-z0-9_.-]{0,252})$/i.test(host);
      }
    })
  )
};
