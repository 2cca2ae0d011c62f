import { z } from 'zod';
import { manifestSchema } from './manifest.ts';

/** The JSON Schema (draft-07) of the manifest for editors, made from the one zod schema. */
export function toJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(manifestSchema, { target: 'draft-7', io: 'input' });
  return {
    ...schema,
    title: 'Headwater manifest',
    description: 'An integration, solution or service of the Headwater partner marketplace.',
  };
}
