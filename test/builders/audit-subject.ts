import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Repository } from '../../src/audit/repository.ts';
import type { AuditSubject } from '../../src/audit/rule.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { checkProject } from '../../src/manifest/check.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { SMALL_REPOSITORY } from './repository.ts';

type Patch = Readonly<Record<string, unknown>>;

/**
 * What the rules of the audit see for one of their examples: its YAML as a merge patch (RFC 7396)
 * over a project that passes every rule; `data: { 0: … }` changes the first entry of a list. `base: regression` begins with another such project;
 * `repository:` changes the code that was looked at, `today:` the day. Throws when the schema refuses the result, because
 * then no rule would see it.
 */
export function buildAuditSubject(example: string): AuditSubject {
  const { base = 'binary', repository, today, ...patch } = parse(example) as Patch;
  const source = readFileSync(
    new URL(`../fixtures/audit/${String(base)}.yaml`, import.meta.url),
    'utf8',
  );
  const project = projectOf(patched(parse(source), patch) as Patch);
  return {
    project,
    facts: deriveFacts(project),
    ...(repository === undefined ? {} : { repository: repositoryOf(repository) }),
    ...(typeof today === 'string' ? { today } : {}),
  };
}

function repositoryOf(patch: unknown): Repository {
  return patched(SMALL_REPOSITORY, patch) as Repository;
}

function projectOf(manifest: Patch): Project {
  const file = 'projects/illness/project.json';
  const { tree } = parseManifest(JSON.stringify(manifest, null, 2), file);
  if (!tree) throw new Error('The example does not parse');
  const checked = checkProject(tree, { folder: 'illness', unread: [] });
  const refused = checked.findings.filter(({ rule }) => rule !== 'manifest/publish-field');
  const value = checked.value ?? checked.rest;
  if (!value || refused.length > 0)
    throw new Error(
      `The schema refuses the example: ${refused.map(({ message }) => message).join(' ')}`,
    );
  return {
    id: value.id,
    manifest: value,
    tree,
    folder: 'projects/illness',
    evidence: {},
    readings: [],
  };
}

function patched(target: unknown, patch: unknown): unknown {
  if (!isMap(patch)) return patch;
  if (Array.isArray(target) && Object.keys(patch).every((key) => /^\d+$/.test(key)))
    return entriesPatched(target, patch);
  const kept: Record<string, unknown> = isMap(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch))
    if (value === null) delete kept[key];
    else kept[key] = patched(kept[key], value);
  return kept;
}

/** `data: { 0: … }` changes the first entry of a list, which a merge patch cannot say. */
function entriesPatched(entries: readonly unknown[], patch: Patch): unknown[] {
  const places = new Set([...entries.keys(), ...Object.keys(patch).map(Number)]);
  return [...places]
    .filter((place) => patch[place] !== null)
    .map((place) => (place in patch ? patched(entries[place], patch[place]) : entries[place]));
}

function isMap(value: unknown): value is Patch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
