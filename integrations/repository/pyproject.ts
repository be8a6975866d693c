import { TomlError, parse } from 'smol-toml';
import { packageName } from '../../src/drafts/frameworks.ts';
import { licenceId } from '../../src/drafts/licence-id.ts';
import type { Dependency, FoundLicence, FoundProject } from '../../src/drafts/repository-scan.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { Url } from '../../src/manifest/schema/scalars.ts';
import { lineWith, literal } from './own-files.ts';
import { requirementOf } from './requirements.ts';

/** What a `pyproject.toml` says. */
export interface Pyproject {
  readonly dependencies: readonly Dependency[];
  readonly project: FoundProject;
  readonly licence?: FoundLicence;
  /** Line that sets up pytest. */
  readonly pytest?: number;
}

/** Reads a `pyproject.toml` (PEP 621, dependency groups of PEP 735, Poetry); a text says why it cannot be read. */
export function readPyproject(text: string, file: string): Pyproject | string {
  const toml = parsedToml(text);
  if (typeof toml === 'string') return toml;
  const project = blockAt(toml, ['project']);
  const poetry = blockAt(toml, ['tool', 'poetry']);
  const context: Context = { text, file };
  const licence = licenceOf([project, poetry], context);
  const pytest = blockAt(toml, ['tool', 'pytest']) && lineWith(text, /^\s*\[tool\.pytest/);
  return {
    dependencies: [
      ...listed(ownOf(project, 'dependencies'), { ...context, development: false }),
      ...groups(ownOf(project, 'optional-dependencies'), context),
      ...groups(ownOf(toml, 'dependency-groups'), context),
      ...poetryDependencies(poetry, context),
    ],
    project: aboutProject([project, poetry], context),
    ...(licence ? { licence } : {}),
    ...(pytest === undefined ? {} : { pytest }),
  };
}

interface Context {
  readonly text: string;
  readonly file: string;
}
type Grouped = Context & { readonly development: boolean };

/** The tables of a TOML text; a text says why there are none. */
export function parsedToml(text: string): object | string {
  try {
    return parse(text, { integersAsBigInt: 'asNeeded' });
  } catch (error) {
    return error instanceof TomlError
      ? `is not valid TOML (line ${error.line})`
      : 'is not valid TOML';
  }
}

function listed(list: unknown, { text, file, development }: Grouped): Dependency[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const requirement = typeof item === 'string' ? requirementOf(item) : undefined;
    if (!requirement) return [];
    const line = lineWith(text, new RegExp(`["']${literal(String(item).slice(0, 60))}`));
    return [{ ...requirement, file, ...(line === undefined ? {} : { line }), development }];
  });
}

// An extra such as `gpu` is used by those who ask for it; others are for work on the code.
const FOR_WORK = /^(?:dev|develop|development|test|tests|testing|lint|docs?|typing|ci|style)$/i;

function groups(all: unknown, context: Context): Dependency[] {
  if (!isBlock(all)) return [];
  return Object.entries(all).flatMap(([name, list]: [string, unknown]) =>
    listed(list, { ...context, development: FOR_WORK.test(name) }),
  );
}

function poetryDependencies(poetry: object | undefined, context: Context): Dependency[] {
  const inGroups = ownOf(poetry, 'group');
  const named: [string, unknown][] = isBlock(inGroups) ? Object.entries(inGroups) : [];
  return [
    ...poetryTable(ownOf(poetry, 'dependencies'), { ...context, development: false }),
    ...poetryTable(ownOf(poetry, 'dev-dependencies'), { ...context, development: true }),
    ...named.flatMap(([name, group]) =>
      poetryTable(isBlock(group) ? ownValue(group, 'dependencies') : undefined, {
        ...context,
        development: FOR_WORK.test(name),
      }),
    ),
  ];
}

function poetryTable(table: unknown, { text, file, development }: Grouped): Dependency[] {
  if (!isBlock(table)) return [];
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const name = packageName(key);
    if (name === 'python') return [];
    const line = lineWith(text, new RegExp(`^\\s*["']?${literal(key)}["']?\\s*=`));
    return [
      { name, ...poetryPin(value), file, ...(line === undefined ? {} : { line }), development },
    ];
  });
}

// For Poetry a bare `1.2.3` is exactly that release; every other form is a range.
function poetryPin(value: unknown): Pick<Dependency, 'asks' | 'version' | 'pinned'> {
  const asked = isBlock(value) ? ownValue(value, 'version') : value;
  const asks = typeof asked === 'string' ? asked.trim() : '';
  const version = /^(?:==\s*)?(\d[^\s,*|]*)$/.exec(asks)?.[1];
  const commit = isBlock(value) ? ownValue(value, 'rev') : undefined;
  const isCommit = typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit);
  return {
    asks,
    ...(version === undefined ? {} : { version }),
    pinned: version !== undefined || isCommit,
  };
}

type Tables = readonly (object | undefined)[];

function aboutProject(tables: Tables, { file, text }: Context): FoundProject {
  const description = tables.map((table) => ownOf(table, 'description')).find(isText);
  const addresses = tables.flatMap(addressesOf);
  const repository = addresses.find(isPublic);
  const line = lineWith(text, /^\s*\[(?:project|tool\.poetry)\]/);
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(description === undefined ? {} : { description }),
    ...(repository === undefined ? {} : { repository }),
  };
}

// A home page is the code's address only where it is a host of code.
function addressesOf(table: object | undefined): unknown[] {
  const urls = ownOf(table, 'urls');
  const named: [string, unknown][] = [
    ['repository', ownOf(table, 'repository')],
    ...(isBlock(urls) ? Object.entries(urls) : []),
    ['homepage', ownOf(table, 'homepage')],
  ];
  const code = named.filter(([name]) =>
    /^(?:repository|repo|source|source[ -_]?code|code|github)$/i.test(name),
  );
  const home = named.filter(
    ([name, value]) =>
      /^home-?page$/i.test(name) &&
      /^https:\/\/(?:github|gitlab)\.com\/[^/]+\/[^/]+/.test(String(value)),
  );
  return [...code, ...home].map(([, value]) => value);
}

function licenceOf(tables: Tables, { file, text }: Context): FoundLicence | undefined {
  const stated = tables
    .map((table) => ownOf(table, 'license'))
    .find((value) => value !== undefined);
  const words = isBlock(stated) ? ownValue(stated, 'text') : stated;
  const spdx = isText(words) ? licenceId(words) : undefined;
  if (spdx === undefined) return undefined;
  const line = lineWith(text, /^\s*license\s*=/);
  return { spdx, file, ...(line === undefined ? {} : { line }), how: 'the license field' };
}

function blockAt(value: unknown, path: readonly string[]): object | undefined {
  const [step, ...rest] = path;
  if (!isBlock(value)) return undefined;
  return step === undefined ? value : blockAt(ownValue(value, step), rest);
}

function ownOf(block: object | undefined, key: string): unknown {
  return block && ownValue(block, key);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isPublic(value: unknown): value is string {
  return Url.safeParse(value).success;
}
