import type { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import { descriptionOf, exampleOf, issueFindings, valueAt } from './issues.ts';
import { familyOf } from './schema/families.ts';
import { ProfileSchema } from './schema/profile.ts';
import type { Profile } from './schema/profile.ts';
import { AnyProjectSchema, PROJECT_SCHEMAS } from './schema/project.ts';
import type { ProjectManifest } from './schema/project.ts';
import { missingPublishFields } from './schema/walk.ts';
import type { MissingField } from './schema/walk.ts';
import type { ManifestTree } from './tree.ts';
import { withoutBrokenParts, withoutWrongKeys } from './without.ts';

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
 * @param unread blocks whose file could not be read; what they lack for it is not remarked on again
 */
export function checkProject(
  tree: ManifestTree,
  { folder, unread = [] }: { folder: string; unread?: readonly ManifestPath[] },
): Checked<ProjectManifest> {
  const entry = entryOf(tree);
  const schema = entry?.schema ?? AnyProjectSchema;
  const result = schema.safeParse(tree.value ?? {});
  const unready = isPublished(tree) ? missingPublishFields(schema, tree.value) : [];
  const findings = [
    ...(result.success
      ? []
      : issueFindings(
          result.error.issues.filter((issue) => !isFollowUp(issue, { tree, unread })),
          { tree, schema },
        )),
    ...unready.map((field) => publishFinding(field, tree)),
  ];
  if (!entry) return { findings };
  const whole = { id: folder, family: entry.family.id };
  if (result.success)
    return { [findings.length > 0 ? 'rest' : 'value']: named(result.data, whole), findings };
  const rest = restOf(entry.schema, { value: tree.value, issues: result.error.issues });
  return { ...(rest ? { rest: named(rest, whole) } : {}), findings };
}

// As much as the schema accepts: without the wrong keys, else without the parts they stand in.
function restOf(
  schema: z.ZodObject,
  { value, issues }: { value: unknown; issues: readonly z.core.$ZodIssue[] },
): object | undefined {
  const most = schema.safeParse(withoutWrongKeys(value, issues));
  if (most.success) return most.data;
  const least = schema.safeParse(withoutBrokenParts(value, issues));
  return least.success ? least.data : undefined;
}

/** The schema a manifest is checked with: its family's, or any family's as long as that is unknown. */
export function schemaOf(tree: ManifestTree): z.ZodObject {
  return entryOf(tree)?.schema ?? AnyProjectSchema;
}

function entryOf(tree: ManifestTree) {
  const family = familyOf(taskTraits(tree));
  return PROJECT_SCHEMAS.find((candidate) => candidate.family === family);
}

// A block whose file could not be read lacks the values in it, and has been told why.
function isFollowUp(
  { code, path }: z.core.$ZodIssue,
  { tree, unread }: { tree: ManifestTree; unread: readonly ManifestPath[] },
): boolean {
  const steps = path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return unread.some((block) => {
    const inside = block.every((step, index) => steps[index] === step);
    if (!inside) return false;
    const direct = steps.length === block.length;
    return direct
      ? code === 'custom'
      : steps.length === block.length + 1 && valueAt(tree.value, steps) === undefined;
  });
}

/** Checks `portfolio.yaml` and lists every problem. Never throws. */
export function checkProfile(tree: ManifestTree): Checked<Profile> {
  const result = ProfileSchema.safeParse(tree.value ?? {});
  if (result.success) return { value: result.data, findings: [] };
  return { findings: issueFindings(result.error.issues, { tree, schema: ProfileSchema }) };
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
