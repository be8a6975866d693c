import { packageName } from '../../src/drafts/frameworks.ts';
import type { Dependency } from '../../src/drafts/repository-scan.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { requirementOf } from './requirements.ts';

/** Dependencies of a conda `environment.yml`, those of pip included; a text says why there are none. */
export function condaDependencies(text: string, file: string): readonly Dependency[] | string {
  const { tree } = parseManifest(text, file);
  if (!tree) return 'is not valid YAML';
  const list = isBlock(tree.value) ? ownValue(tree.value, 'dependencies') : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const at = ['dependencies', index];
    if (typeof item === 'string') return placed(condaSpec(item), file, tree.placeOf(at).line);
    const pip = isBlock(item) ? ownValue(item, 'pip') : undefined;
    if (!Array.isArray(pip)) return [];
    return pip.flatMap((each: unknown, row) =>
      placed(
        typeof each === 'string' ? requirementOf(each) : undefined,
        file,
        tree.placeOf([...at, 'pip', row]).line,
      ),
    );
  });
}

type Spec = Pick<Dependency, 'name' | 'asks' | 'version' | 'pinned'>;

function placed(spec: Spec | undefined, file: string, line: number): Dependency[] {
  return spec && spec.name !== 'python' ? [{ ...spec, file, line, development: false }] : [];
}

/**
 * Reads `channel::name=version=build`. One equals sign asks for a prefix (`1.2` fits 1.2.7), so it
 * pins from three parts on; two, or a build, pin always.
 */
function condaSpec(words: string): Spec | undefined {
  const spec = words.replace(/^[^:\s]*::/, '').trim();
  const parts = /^([a-z0-9_][\w.-]*)\s*(.*)$/i.exec(spec);
  if (!parts) return undefined;
  const [, name = '', rest = ''] = parts;
  const asks = rest.trim();
  const exact = /^(==?)\s*([^=\s,|*<>]+)(=\S+)?$/.exec(asks);
  const [, sign, version = '', build] = exact ?? [];
  const pinned = exact !== null && (sign === '==' || build !== undefined || /\..+\./.test(version));
  return { name: packageName(name), asks, ...(pinned ? { version } : {}), pinned };
}
