import { isLongEnough } from '../filters/min-length.ts';
import { parseJson } from '../text/json.ts';

export interface RedactInput {
  values: string[];
  /** Names for the values that are too short, which do not reveal them: `line 3`, or `"PIN"` for a key of the JSON. */
  refused: string[];
}

/** Parses the input `redact`: one value per line, or a JSON object as `toJSON(secrets)` returns it. */
export function parseRedactInput(text: string): RedactInput {
  const input: RedactInput = { values: [], refused: [] };
  const keep = (value: string, name: string) => {
    if (isLongEnough(value)) input.values.push(value);
    else if (value.trim() !== '') input.refused.push(name);
  };
  const object = text.trimStart().startsWith('{') ? parseJson(text) : undefined;
  if (typeof object === 'object' && object !== null)
    for (const [key, value] of Object.entries(object))
      for (const leaf of leaves(value)) keep(leaf, JSON.stringify(key));
  else {
    const lines = text.split(/\r\n|\r|\n/);
    lines.forEach((line, index) => {
      keep(line, `line ${index + 1}`);
    });
    if (lines.length > 1 && input.values.length > 0) input.values.push(text);
  }
  return input;
}

/** Returns the texts in a JSON value, however deep; numbers and booleans as text. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  return value === null ? [] : [String(value)];
}
