import { z } from 'zod';
import { bare } from './schema/walk.ts';

/** The words a field allows, in the order of its schema; empty where it is not one of a few words. */
export function choicesOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
