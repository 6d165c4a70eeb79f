import { isLongEnough } from '../filters/min-length.ts';
import { documentsIn, formsOfDocument, leavesOf, parseDocument } from './json-forms.ts';

export interface RedactInput {
  values: string[];
  /** Names for the values that are too short, which do not reveal them: `line 3`, or `"PIN"` for a key of the JSON. */
  refused: string[];
}

/**
 * Parses the input `redact`: one value per line, or a JSON object as `toJSON(secrets)` returns it. A value that is JSON
 * itself, such as the key of a service account, counts as a whole, in the forms in which programs print it, and each text
 * in it does.
 */
export function parseRedactInput(text: string): RedactInput {
  const input: RedactInput = { values: [], refused: [] };
  const keep = (value: string, name: string) => {
    if (isLongEnough(value)) input.values.push(value);
    else if (!/^[\s{}[\],]*$/.test(value)) input.refused.push(name);
  };
  const document = parseDocument(text);
  if (document !== undefined) {
    const isList = Array.isArray(document);
    for (const [key, value] of Object.entries(document))
      for (const leaf of leavesOf(value)) keep(leaf, isList ? `value ${Number(key) + 1}` : JSON.stringify(key));
    input.values.push(...formsOfDocument(text, document).filter(isLongEnough));
  } else {
    const lines = text.split(/\r\n|\r|\n/);
    lines.forEach((line, index) => {
      keep(line, `line ${index + 1}`);
    });
    if (lines.length > 1 && input.values.length > 0) input.values.push(text);
    for (const { text: part, value } of documentsIn(lines))
      input.values.push(...[...leavesOf(value), ...formsOfDocument(part, value)].filter(isLongEnough));
  }
  input.values = [...new Set(input.values)];
  return input;
}
