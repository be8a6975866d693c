import { fileURLToPath } from 'node:url';
import { checkProject } from '../../src/manifest/check.ts';
import { resolveEvidence } from '../../src/manifest/evidence/resolve-fs.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { Project } from '../../src/manifest/portfolio.ts';

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Files that examples may read lie in `test/fixtures/rules`. */
const FOLDER = 'rules';

/** A draft with two classes, as YAML by key; an example replaces whole keys. */
const SMALL = {
  schemaVersion: 'schemaVersion: "1"',
  id: 'id: illness',
  title: 'title: Ill or well',
  task: 'task: { type: tabular-classification, target: { name: state, positiveClass: ill, classes: [ill, well] } }',
};

/**
 * The project that a rule's example stands for: its YAML merged over a small draft, parsed, its files
 * read and checked as any manifest. Throws when the schema refuses it, because then no rule sees it.
 */
export async function buildRuleProject(example: string): Promise<Project> {
  const { tree: written, findings } = parseManifest(merged(example), `${FOLDER}/project.yaml`);
  if (!written) throw new Error(`The example does not parse: ${findings[0]?.message}`);
  const resolved = await resolveEvidence(ROOT, { folder: FOLDER, tree: written });
  const { tree, unread, evidence, readings } = resolved;
  const checked = checkProject(tree, { folder: 'illness', unread });
  const refused = checked.findings.filter(({ rule }) => rule !== 'manifest/publish-field');
  const manifest = checked.value ?? checked.rest;
  if (!manifest || refused.length > 0)
    throw new Error(`The schema refuses the example: ${refused[0]?.message}`);
  return { id: manifest.id, manifest, tree, folder: FOLDER, evidence, readings };
}

function merged(example: string): string {
  const given = new Set([...example.matchAll(/^(\w+):/gm)].map((match) => match[1]));
  const rest = Object.entries(SMALL).filter(([key]) => !given.has(key));
  return [...rest.map(([, yaml]) => yaml), example].join('\n');
}
