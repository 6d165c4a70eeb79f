import fc from 'fast-check';
import type { z } from 'zod';

const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constant('a\nb\r"\\é😀'),
);

/** Any value that a schema of ours accepts, with hostile texts. Numbers are small, so that events refer to each other. */
export function arbitraryOf<T>(schema: z.ZodType<T>): fc.Arbitrary<T> {
  return build(schema) as fc.Arbitrary<T>;
}

function build(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return text;
    case 'number':
      return fc.oneof(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 1_000 }));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'nullable':
      return fc.option(build(def.innerType));
    case 'array':
      return fc.array(build(def.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...def.options.map(build));
    case 'object': {
      const fields = Object.entries(def.shape);
      const required = fields.filter(([, field]) => field._zod.def.type !== 'optional');
      return fc.record(Object.fromEntries(fields.map(([name, field]) => [name, build(field)])), {
        requiredKeys: required.map(([name]) => name),
      });
    }
    case 'optional':
      return build(def.innerType);
    default:
      throw new Error(`a schema of type ${def.type} is not known here`);
  }
}
