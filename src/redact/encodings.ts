import { inStringLiterals } from './string-literals.ts';

/** A shorter encoding would match where nobody wrote the value. */
const minBytes = 4;
/** Random-looking text consists of base64 digits, so fewer of them would match by chance. */
const minBase64Digits = 6;

/**
 * Returns a value as it may stand in a text: plain and in each encoding that the runner masks (`ValueEncoders` and
 * `HostContext` in actions/runner), or that bash, Python, Go or a browser writes differently.
 */
export function encodingsOf(value: string): Set<string> {
  const text = value.toWellFormed();
  const encodings = [
    text,
    ...quoted(text),
    ...escaped(text),
    ...inStringLiterals(text),
    ...percentEncoded(text),
    ...base64(Buffer.from(text)),
    ...sections(text),
  ];
  return new Set(encodings.filter((encoding) => Buffer.byteLength(encoding) >= minBytes));
}

/** Quotes for command lines, workflow expressions and bash traces. */
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

/** Escapes for JSON strings, XML and HTML. */
function escaped(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const unicode = (characters: RegExp) => json.replace(characters, unicodeEscape);
  const upperUnicode = (characters: RegExp) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    json,
    // In this order: Newtonsoft (as in the runner) escapes Unicode line ends, Python everything beyond ASCII, Go what HTML
    // would interpret, Java everything beyond ASCII in upper case, .NET most of all. PHP escapes slashes.
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

/** Returns `\u00E4`, not `\U00E4`. */
function upperDigits(unicode: string): string {
  return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
}

/** Encodes for URLs, with hexadecimal digits in upper and lower case, and for form bodies. */
function percentEncoded(text: string): string[] {
  const browser = encodeURIComponent(text);
  // .NET's EscapeDataString follows RFC 3986, and so do curl, Python and Go.
  const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [strict, browser, encodeURI(text)].flatMap((encoded) => {
    const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
    return [encoded, lower, encoded.replaceAll('%20', '+'), lower.replaceAll('%20', '+')];
  });
}

/** The base64 of bytes within something longer: the digits that they alone decide, and with the last at the end of the data. */
export interface Base64Digits {
  decided: string;
  atEnd: string;
}

/** Returns the digits at each of the three places, depending on the number of bytes before, modulo three. */
export function base64Digits(bytes: Buffer): Base64Digits[] {
  return [0, 1, 2].map((before) => shifted(bytes, before)).filter(({ decided }) => decided.length >= minBase64Digits);
}

/**
 * Returns the base64 of bytes within something longer. There are three, depending on the number of bytes before, modulo
 * three, each without the digits that its neighbours influence; the last digit also as it is at the end of the data. This
 * covers at least what the runner masks. For a value of four bytes the shifted ones are too short.
 */
export function base64(bytes: Buffer): string[] {
  const all = [0, 1, 2].flatMap((before) => {
    const { atEnd, decided } = shifted(bytes, before);
    return [atEnd, decided]
      .filter(({ length }) => length >= minBase64Digits)
      .flatMap((digits) => [digits, digits.replaceAll('+', '-').replaceAll('/', '_')]);
  });
  return [...new Set(all)];
}

function shifted(bytes: Buffer, before: number): Base64Digits {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const first = Math.ceil((before * 8) / 6);
  const decided = Math.floor(((before + bytes.length) * 8) / 6);
  return { atEnd: encoded.slice(first), decided: encoded.slice(first, decided) };
}

/** PowerShell prints a command with `&` in two sections and colours the character after `&+`. */
function sections(text: string): string[] {
  const coloured = text.indexOf('&+');
  const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf('&') + 1;
  if (end === 0) return [];
  return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
}
