import { z } from 'zod';

/** Marks which fields a published project must have (the stars of the manifest reference). */
export const publishFields = z.registry<{ publish: true }>();

/** Makes a field optional for drafts and required for published projects. */
export function starred<T extends z.ZodType>(schema: T): z.ZodOptional<T> {
  const optional = schema.optional();
  publishFields.add(optional, { publish: true });
  return optional;
}
