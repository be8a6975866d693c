import type { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { pathText } from '../findings/place.ts';
import { descriptionOf, exampleOf, issueFindings, valueAt } from './issues.ts';
import { familyOf } from './schema/families.ts';
import { ProfileSchema } from './schema/profile.ts';
import type { Profile } from './schema/profile.ts';
import { AnyProjectSchema, PROJECT_SCHEMAS } from './schema/project.ts';
import type { ProjectManifest } from './schema/project.ts';
import { missingPublishFields } from './schema/walk.ts';
import type { MissingField } from './schema/walk.ts';
import type { ManifestTree } from './tree.ts';

/** A checked manifest, or the reasons there is none. */
export interface Checked<T> {
  readonly value?: T;
  /** What is left when the broken keys are left out: fit for further checks, never for pages. */
  readonly rest?: T;
  readonly findings: readonly Finding[];
}

/**
 * Checks one project's tree against the schema of its task family and lists every problem.
 * Never throws.
 * @param folder name of the project's folder, the default of `id`
 */
export function checkProject(
  tree: ManifestTree,
  { folder }: { folder: string },
): Checked<ProjectManifest> {
  const family = familyOf(taskTraits(tree));
  const entry = PROJECT_SCHEMAS.find((candidate) => candidate.family === family);
  const schema = entry?.schema ?? AnyProjectSchema;
  const result = schema.safeParse(tree.value ?? {});
  const unready = isPublished(tree) ? missingPublishFields(schema, tree.value) : [];
  const findings = [
    ...(result.success ? [] : issueFindings(result.error.issues, { tree, schema })),
    ...unready.map((field) => publishFinding(field, tree)),
  ];
  if (!entry) return { findings };
  const whole = { id: folder, family: entry.family.id };
  if (result.success)
    return { [findings.length > 0 ? 'rest' : 'value']: named(result.data, whole), findings };
  const rest = entry.schema.safeParse(withoutBroken(tree.value, result.error.issues));
  return { ...(rest.success ? { rest: named(rest.data, whole) } : {}), findings };
}

/** Checks `portfolio.yaml` and lists every problem. Never throws. */
export function checkProfile(tree: ManifestTree): Checked<Profile> {
  const result = ProfileSchema.safeParse(tree.value ?? {});
  if (result.success) return { value: result.data, findings: [] };
  return { findings: issueFindings(result.error.issues, { tree, schema: ProfileSchema }) };
}

// One broken key must not hide what is wrong with the others.
function withoutBroken(value: unknown, issues: readonly z.core.$ZodIssue[]): object {
  const broken = new Set(
    issues.flatMap((issue) =>
      issue.path[0] === undefined && issue.code === 'unrecognized_keys'
        ? issue.keys
        : [String(issue.path[0])],
    ),
  );
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => !broken.has(key)));
}

// The schema of the chosen family produced `data`, so data and family belong together; the compiler
// cannot follow a family chosen at run time.
function named(
  data: object,
  { id, family }: { id: string; family: ProjectManifest['family'] },
): ProjectManifest {
  return { id, ...data, family } as ProjectManifest;
}

function isPublished(tree: ManifestTree): boolean {
  return valueAt(tree.value, ['status']) === 'published';
}

function taskTraits(tree: ManifestTree): {
  type: string;
  positiveClass?: string;
  classCount?: number;
} {
  const type = valueAt(tree.value, ['task', 'type']);
  const positiveClass = valueAt(tree.value, ['task', 'target', 'positiveClass']);
  const classes = valueAt(tree.value, ['task', 'target', 'classes']);
  return {
    type: String(type),
    ...(typeof positiveClass === 'string' ? { positiveClass } : {}),
    ...(Array.isArray(classes) ? { classCount: classes.length } : {}),
  };
}

function publishFinding({ path, schema }: MissingField, tree: ManifestTree): Finding {
  const description = descriptionOf(schema);
  const example = exampleOf(schema);
  return {
    rule: 'manifest/publish-field',
    severity: 'error',
    place: tree.placeOfKey(path.slice(0, -1)),
    message: `A published project needs \`${pathText(path)}\`${description ? `: ${lowerFirst(description)}` : ''}.`,
    help: `Add \`${String(path.at(-1))}:${example ? ` ${example}` : ''}\`, or set \`status: draft\` until you know it.`,
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
