/** The schema door: zod schemas for those who build on them, and JSON Schema for editors. */
export { profileJsonSchema, projectJsonSchema } from './manifest/json-schema.ts';
export { FAMILIES, TASK_TYPES } from './manifest/schema/families.ts';
export { ProfileSchema } from './manifest/schema/profile.ts';
export { PROJECT_SCHEMAS } from './manifest/schema/project.ts';
export { RECORD_NAMES, recordJsonSchema } from './site/feeds/record-schema.ts';
