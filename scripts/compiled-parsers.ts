// Puts functions that zod's compiler has made of the schemas in the place of the parsers that `tsc` has written.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { compileFn, util } from 'zod/v4/core';
import { filesBelow } from './bundle.ts';

/** Replaces every `*-parser.js` below the folder by a module with the same exports, which does not need zod. */
export async function compileParsers(folder: string): Promise<void> {
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith('-parser.js')) continue;
    const module = await import(pathToFileURL(path.join(folder, file)).href);
    await writeFile(path.join(folder, file), compiledModule(module));
  }
}

/** Returns the text of a module that exports parsers of these names. @throws for a schema that zod cannot compile as a whole */
export function compiledModule(parsers: Readonly<Record<string, { schema: z.ZodType }>>): string {
  const exported = Object.entries(parsers).map(([name, { schema }]) => exportedParser(name, schema));
  return ['const INVALID = Symbol();', ...exported, ''].join('\n');
}

/** Each member of a union is a function of its own: V8 compiles only those that are called. */
function exportedParser(name: string, schema: z.ZodType): string {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) {
    return `const ${name}Of = ${compiled(schema)};\n${validating(name, `${name}Of(value)`)}`;
  }
  const key = schema.def.discriminator;
  const members = schema.options.map((option) => {
    const { value } = (option as z.ZodObject<Record<string, z.ZodLiteral>>).shape[key] as z.ZodLiteral;
    return `  [${JSON.stringify(value)}, ${compiled(option as z.ZodType)}],`;
  });
  const call = `${name}Of.get(value?.[${JSON.stringify(key)}])?.(value) ?? INVALID`;
  return [`const ${name}Of = new Map([`, ...members, ']);', validating(name, call)].join('\n');
}

function validating(name: string, call: string): string {
  return `export function ${name}(value) {\n  const result = ${call};\n  return result === INVALID ? undefined : result;\n}`;
}

/**
 * Returns the source of a function that returns what the schema returns, or INVALID.
 * @throws for a schema of which the compiler leaves something to zod itself
 */
function compiled(schema: z.ZodType): string {
  const { names, values, body, isWhole } = compile(schema);
  if (!isWhole) throw new Error('zod cannot compile all of a schema');
  const constants = names.map((name, index) => constant(name, values[index]));
  const text = body.replace(/^return /, '').trim();
  return constants.length === 0 ? text : `(() => {\n${constants.join('\n')}\nreturn ${text};\n})()`;
}

function constant(name: string, value: unknown): string {
  // Of what JSON.parse and an IPC message can bring.
  if (value === util.isPlainObject)
    return `const ${name} = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);`;
  if (value === Object.prototype.propertyIsEnumerable) return `const ${name} = Object.prototype.propertyIsEnumerable;`;
  const isSet = value instanceof Set && [...value].every((item) => typeof item === 'string');
  if (!isSet) throw new Error(`zod has compiled a schema with a constant that cannot be written: ${String(value)}`);
  return `const ${name} = new Set(${JSON.stringify([...value])});`;
}

interface Compilation {
  /** The constants that the function refers to, besides INVALID. */
  names: string[];
  values: unknown[];
  /** `return FUNCTION`. */
  body: string;
  /** False when a refusal is not final: zod's own parser might accept the value. */
  isWhole: boolean;
}

/** Zod keeps the constants to itself; they are the arguments of the function that it makes by `new Function`. */
function compile(schema: z.ZodType): Compilation {
  const { Function: original } = globalThis;
  let made: Omit<Compilation, 'isWhole'> | undefined;
  const spy = (...parts: string[]) => {
    const names = parts.slice(0, -1);
    return (...values: unknown[]) => {
      made = { names: names.slice(1), values: values.slice(1), body: parts.at(-1) ?? '' };
      return original(...parts)(...values);
    };
  };
  try {
    globalThis.Function = new Proxy(original, { construct: (_, parts) => spy(...parts) });
    const { definite } = compileFn(schema);
    if (made === undefined) throw new Error('zod has compiled a schema in a way that is not known here');
    return { ...made, isWhole: definite === true };
  } finally {
    globalThis.Function = original;
  }
}
