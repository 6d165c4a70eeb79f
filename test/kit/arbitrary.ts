import fc from 'fast-check';
import { z } from 'zod';
import { eventBodySchema, type JournalEvent } from '../../src/session/events.ts';
import { journal } from './events.ts';

export interface Primitives {
  text: fc.Arbitrary<string>;
  /** Where the schema asks for an integer. */
  integer: fc.Arbitrary<number>;
  number: fc.Arbitrary<number>;
}

const hostile: Primitives = {
  text: fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('a\nb\r"\\é😀')),
  // Mostly small, so that the events of a journal refer to each other.
  integer: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.nat({ max: 1_000 })),
  number: fc.nat({ max: 1_000 }),
};

/** Any value of the schema. Array lengths stay small; other limits of the schema do not count. */
export function arbitraryOf<T>(schema: z.ZodType<T>, primitives: Primitives = hostile): fc.Arbitrary<T> {
  return build(schema, primitives) as fc.Arbitrary<T>;
}

/** Events in any order, sensible or not, of any kind of session. */
export const anyJournal: fc.Arbitrary<JournalEvent[]> = fc
  .array(fc.tuple(fc.nat({ max: 20_000 }), arbitraryOf(eventBodySchema)), { maxLength: 30 })
  .map((events) => journal(events.toSorted(([earlier], [later]) => earlier - later)));

function build(schema: z.core.$ZodType, primitives: Primitives): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (part: z.core.$ZodType) => build(part, primitives);
  switch (def.type) {
    case 'string':
      return primitives.text;
    case 'number':
      return schema instanceof z.ZodNumber && schema.isInt ? primitives.integer : primitives.number;
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'optional':
    case 'default':
      return inner(def.innerType);
    case 'nullable':
      return fc.option(inner(def.innerType));
    case 'array':
      return fc.array(inner(def.element), { maxLength: 3 });
    case 'record':
      return fc.dictionary(inner(def.keyType) as fc.Arbitrary<string>, inner(def.valueType), { maxKeys: 3 });
    case 'union':
      return fc.oneof(...def.options.map(inner));
    case 'intersection':
      return fc.tuple(inner(def.left), inner(def.right)).map(([left, right]) => Object.assign({}, left, right));
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([name, part]) => [name, inner(part)])), {
        requiredKeys: Object.keys(def.shape).filter((name) => def.shape[name]?._zod.def.type !== 'optional'),
      });
    default:
      throw new Error(`arbitraryOf does not know a schema of type ${def.type}`);
  }
}
