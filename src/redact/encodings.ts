/** A form of fewer bytes would be found where nobody wrote the value. */
const minBytes = 4;
/** Base64 is what random-looking text consists of. */
const minBase64Digits = 6;

/**
 * A value as it may stand in a text: itself, and encoded. These are the forms that the runner masks (`ValueEncoders` and
 * `HostContext` in actions/runner), and what bash, Python, Go and browsers make of the same values where that differs.
 */
export function encodingsOf(value: string): Set<string> {
  const text = value.toWellFormed();
  const forms = [
    text,
    ...quoted(text),
    ...escaped(text),
    ...percentEncoded(text),
    ...base64(Buffer.from(text)),
    ...sections(text),
  ];
  return new Set(forms.filter((form) => Buffer.byteLength(form) >= minBytes));
}

/** On a command line, in an expression of a workflow, in a trace of bash. */
function quoted(text: string): string[] {
  return [
    text.replaceAll('"', '\\"'),
    text.replaceAll("'", "''"),
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replace(/[$`"\\]/g, '\\$&'),
    text.replace(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, '\\$&'),
    ...(text.length > 8 && text.startsWith('"') && text.endsWith('"') ? [text.slice(1, -1)] : []),
  ];
}

/** Inside a JSON string, in XML, in HTML. */
function escaped(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const unicode = (characters: RegExp) => json.replace(characters, unicodeEscape);
  const upperUnicode = (characters: RegExp) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    json,
    // Newtonsoft's, which the runner uses, escapes the line ends of Unicode; Python's all that is not ASCII; Go's also
    // what means something in HTML. Java's digits are upper case, .NET's, too, which escapes most. PHP's escapes slashes.
    unicode(/[\u0085\u2028\u2029]/g),
    unicode(/[\u007f-\uffff]/g),
    unicode(/[<>&\u2028\u2029]/g),
    upperUnicode(/[\u007f-\uffff]/g),
    upperUnicode(/["&'+<>`\u007f-\uffff]/g).replaceAll('\\\\u0022', '\\u0022'),
    json.replaceAll('/', '\\/'),
    xml,
    xml.replaceAll('"', '&quot;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
    xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
  ];
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `\u00E4`, not `\U00E4`. */
function upperDigits(unicode: string): string {
  return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
}

/** In a URL, with digits in upper or lower case, and in a form's body. */
function percentEncoded(text: string): string[] {
  const browser = encodeURIComponent(text);
  // .NET's EscapeDataString follows RFC 3986; of curl, Python and Go the same is true.
  const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [strict, browser, encodeURI(text)].flatMap((encoded) => {
    const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
    return [encoded, lower, encoded.replaceAll('%20', '+'), lower.replaceAll('%20', '+')];
  });
}

/**
 * As a part of something longer in base64, which gives three different texts: by how many bytes stand before it, modulo
 * three. Only digits that the value alone decides; of the last one also as it is when nothing follows. That is at least
 * what the runner masks there. A value of four bytes is too short for the shifted ones.
 */
export function base64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const first = Math.ceil((before * 8) / 6);
    const decided = Math.floor(((before + bytes.length) * 8) / 6);
    return [encoded.slice(first), encoded.slice(first, decided)]
      .filter(({ length }) => length >= minBase64Digits)
      .flatMap((digits) => [digits, digits.replaceAll('+', '-').replaceAll('/', '_')]);
  });
}

/** PowerShell prints a command with `&` in two sections, and colours the character after `&+`. */
function sections(text: string): string[] {
  const coloured = text.indexOf('&+');
  const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf('&') + 1;
  if (end === 0) return [];
  return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
}
