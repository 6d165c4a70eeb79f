import { z } from 'zod';
import { slotsDocumentSchema } from '../../src/cli/slots-document-schema.ts';
import { poolsSchema } from '../../src/registry/pools-file.ts';
import { journalEventSchema } from '../../src/session/events.ts';
import { stateFileSchema } from '../../src/session/state/state-file-schema.ts';
import type { Generated } from './generated.ts';

const schemas: readonly { name: string; title: string; schema: z.ZodType }[] = [
  { name: 'state', title: 'state.json of a session', schema: stateFileSchema },
  { name: 'journal-event', title: 'A line of journal.jsonl', schema: journalEventSchema },
  { name: 'pools', title: 'pools.yml of a registry', schema: poolsSchema },
  { name: 'slots', title: 'The output of `slots --json`', schema: slotsDocumentSchema },
];

/** JSON Schemas of the formats that other programs read or people write, for docs/schemas. */
export function jsonSchemas(): Generated[] {
  return schemas.map(({ name, title, schema }) => {
    // `input`: fields with a default may be missing.
    const content = {
      title,
      ...z.toJSONSchema(schema, { io: 'input', reused: 'ref', override: dropSafeIntegerBounds }),
    };
    return { file: `docs/schemas/${name}.schema.json`, text: `${JSON.stringify(content, null, 2)}\n` };
  });
}

/** zod bounds each whole number by JavaScript's largest safe one, which says nothing about the format. */
function dropSafeIntegerBounds({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
