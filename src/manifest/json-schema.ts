import { z } from 'zod';
import { FAMILIES, TASK_TYPES } from './schema/families.ts';
import { filledKeys } from './schema/from.ts';
import { ProfileSchema } from './schema/profile.ts';
import { AnyProjectSchema } from './schema/project.ts';
import { bare, shapeOf } from './schema/walk.ts';

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

type Evaluations = Readonly<Record<string, z.core.JSONSchema._JSONSchema>>;

// zod drops the examples of fields it transforms (dates, quoted decimals), because it takes them for
// examples of the result. Here every example is what an author types, so they are put back.
const OPTIONS: z.core.ToJSONSchemaParams = {
  io: 'input',
  override: ({ zodSchema, jsonSchema }) => {
    const examples: unknown = z.globalRegistry.get(zodSchema)?.examples;
    if (Array.isArray(examples)) jsonSchema.examples = examples;
    Object.assign(jsonSchema, requirements(zodSchema, jsonSchema.required ?? []));
  },
};

// Numbers and lists of a block may come from its file; they are asked for only without `from`.
function requirements(schema: z.core.$ZodType, required: readonly string[]): object {
  if (!(schema instanceof z.ZodObject)) return {};
  const fields = shapeOf(schema);
  const from = fields['from'];
  if (!from || !filledKeys.has(from)) return {};
  const typed = required.filter((key) => fields[key] && isText(fields[key]));
  const filled = required.filter((key) => !typed.includes(key));
  if (filled.length === 0) return {};
  return { required: typed, if: { not: { required: ['from'] } }, then: { required: filled } };
}

function isText(schema: z.core.$ZodType): boolean {
  const inner = bare(schema);
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum;
}

/** JSON Schema of a project manifest, for completion and checks in editors. */
export function projectJsonSchema(): JsonSchema {
  const families = Object.fromEntries(FAMILIES.map((family) => [family.id, family.evaluation]));
  const whole = z.toJSONSchema(z.object({ project: AnyProjectSchema, ...families }), OPTIONS);
  const evaluations: Evaluations = whole.properties ?? {};
  const { project } = evaluations;
  return {
    $schema: whole.$schema,
    title: 'modelfolio project manifest',
    ...(typeof project === 'object' ? project : {}),
    $defs: whole.$defs,
    allOf: TASK_TYPES.map((type) => ({
      if: { properties: { task: { properties: { type: { const: type } }, required: ['type'] } } },
      then: { properties: { evaluation: evaluationFor(type, evaluations) } },
    })),
  };
}

/** JSON Schema of `portfolio.yaml`. */
export function profileJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(ProfileSchema, OPTIONS);
  return { $schema, title: 'modelfolio profile', ...schema };
}

// Which classification family applies depends on the number of classes, which a schema cannot
// count across keys well enough for good editor messages; so both are offered.
function evaluationFor(type: string, evaluations: Evaluations): z.core.JSONSchema._JSONSchema {
  const anyOf = FAMILIES.filter((family) => family.taskTypes.includes(type)).map(
    (family) => evaluations[family.id] ?? true,
  );
  return anyOf.length === 1
    ? (anyOf[0] ?? true)
    : { anyOf: anyOf.filter((schema) => typeof schema === 'object') };
}
