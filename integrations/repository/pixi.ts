import { packageName } from '../../src/drafts/frameworks.ts';
import type { Dependency } from '../../src/drafts/repository-scan.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { lineWith, literal } from './own-files.ts';
import { parsedToml } from './pyproject.ts';

const TABLES = ['dependencies', 'pypi-dependencies'];
const FOR_WORK = /^(?:dev|test|tests|lint|docs?)$/i;

/** Dependencies of a `pixi.toml`, those of its features included; a text says why there are none. */
export function pixiDependencies(text: string, file: string): readonly Dependency[] | string {
  const toml = parsedToml(text);
  if (typeof toml === 'string') return toml;
  const features = ownValue(toml, 'feature');
  const named: [string, unknown][] = isBlock(features) ? Object.entries(features) : [];
  return [
    ...dependenciesOf(toml, { text, file, development: false }),
    ...named.flatMap(([name, feature]) =>
      dependenciesOf(feature, { text, file, development: FOR_WORK.test(name) }),
    ),
  ];
}

interface Context {
  readonly text: string;
  readonly file: string;
  readonly development: boolean;
}

function dependenciesOf(block: unknown, { text, file, development }: Context): Dependency[] {
  const tables = TABLES.map((key) => (isBlock(block) ? ownValue(block, key) : undefined));
  const entries = tables.flatMap((table): [string, unknown][] =>
    isBlock(table) ? Object.entries(table) : [],
  );
  return entries.flatMap(([key, value]) => {
    const name = packageName(key);
    if (name === 'python') return [];
    const line = lineWith(text, new RegExp(`^\\s*["']?${literal(key)}["']?\\s*=`));
    return [{ name, ...pinOf(value), file, ...(line === undefined ? {} : { line }), development }];
  });
}

// A bare version is a range for pixi; only two equals signs name one release.
function pinOf(value: unknown): Pick<Dependency, 'asks' | 'version' | 'pinned'> {
  const asked = isBlock(value) ? ownValue(value, 'version') : value;
  const asks = typeof asked === 'string' ? asked.trim() : '';
  const version = /^==\s*([^\s,*|<>=]+)$/.exec(asks)?.[1];
  return { asks, ...(version === undefined ? {} : { version }), pinned: version !== undefined };
}
