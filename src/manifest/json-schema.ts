import { z } from 'zod';
import { FAMILIES, TASK_TYPES } from './schema/families.ts';
import { ProfileSchema } from './schema/profile.ts';
import { AnyProjectSchema } from './schema/project.ts';

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema of a project manifest, for completion and checks in editors. */
export function projectJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(AnyProjectSchema, { io: 'input', reused: 'inline' });
  return {
    $schema,
    title: 'modelfolio project manifest',
    ...schema,
    allOf: TASK_TYPES.map((type) => ({
      if: { properties: { task: { properties: { type: { const: type } }, required: ['type'] } } },
      then: { properties: { evaluation: evaluationFor(type) } },
    })),
  };
}

/** JSON Schema of `portfolio.yaml`. */
export function profileJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(ProfileSchema, { io: 'input', reused: 'inline' });
  return { $schema, title: 'modelfolio profile', ...schema };
}

// Which classification family applies depends on the number of classes, which a schema cannot
// count across keys well enough for good editor messages; so both are offered.
function evaluationFor(type: string): JsonSchema {
  const schemas = FAMILIES.filter((family) => family.taskTypes.includes(type)).map(({ evaluation }) => {
    const { $schema: _, ...schema } = z.toJSONSchema(evaluation, { io: 'input', reused: 'inline' });
    return schema;
  });
  return schemas.length === 1 ? { ...schemas[0] } : { anyOf: schemas };
}
