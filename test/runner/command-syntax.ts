/** A workflow command in a line. The names of commands and properties are converted to lower case: case is ignored. */
export interface Command {
  name: string;
  properties: Map<string, string>;
  data: string;
}

/**
 * Returns the workflow command in a line, if there is one. `::name k=v::data` must start the line, `##[name k=v]data` can be
 * anywhere in it. Both count only if the name is registered (ActionCommand.cs:51-189).
 */
export function parseCommand(line: string, isRegistered: (name: string) => boolean): Command | undefined {
  return parseColons(line, isRegistered) ?? parseBrackets(line, isRegistered);
}

function parseColons(line: string, isRegistered: (name: string) => boolean): Command | undefined {
  const text = line.trimStart();
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const [name, properties] = splitName(text.slice(2, end));
  if (!isRegistered(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ',', (value) => decode(value, ['\r', '\n', ':', ',', '%'])),
    data: decode(text.slice(end + 2), ['\r', '\n', '%']),
  };
}

function parseBrackets(line: string, isRegistered: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const [name, properties] = splitName(line.slice(start + 3, end));
  if (!isRegistered(name)) return undefined;
  const decodeAll = (value: string) => decode(value, [';', '\r', '\n', ']', '%']);
  return { name, properties: parseProperties(properties, ';', decodeAll), data: decodeAll(line.slice(end + 1)) };
}

function splitName(text: string): [name: string, properties: string] {
  const space = text.indexOf(' ');
  return space < 0 ? [text.toLowerCase(), ''] : [text.slice(0, space).toLowerCase(), text.slice(space + 1)];
}

function parseProperties(text: string, separator: string, decodeValue: (value: string) => string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    // As Split('=', 2, RemoveEmptyEntries) of .NET: leading and doubled `=` are dropped, and so is a property without value.
    const pair = /^=*([^=]+)=+([^=].*)$/s.exec(part);
    if (pair?.[1] && pair[2]) properties.set(pair[1].toLowerCase(), decodeValue(pair[2]));
  }
  return properties;
}

// `%` comes last in every list: `%250A` is the text `%0A`, not a new line.
function decode(text: string, characters: string[]): string {
  return characters.reduce((result, character) => result.replaceAll(percentCode(character), character), text);
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
