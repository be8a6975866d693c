import type { Project } from '../../../manifest/portfolio.ts';

/** Files and commands that only one language has. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  [
    'Python',
    /(?:^|[/\s])(?:requirements[\w.-]*\.txt|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(?:\.lock)?)$|^(?:python[\d.]*|pip|uv|poetry|pytest)\s/,
  ],
  ['R', /(?:^|\/)renv\.lock$|^Rscript\s/],
  ['Julia', /(?:^|\/)(?:Project|Manifest)\.toml$|^julia\s/],
  ['Rust', /(?:^|\/)Cargo\.(?:toml|lock)$|^cargo\s/],
];

/** Languages of the code, as far as its environment and commands show them; undefined when they do not. */
export function languageOf({ manifest }: Project): string[] | undefined {
  const { environment, commands = [] } = manifest.reproducibility ?? {};
  const traces = [environment?.path ?? '', ...commands.map(({ cmd }) => cmd)];
  const names = SIGNS.flatMap(([name, sign]) =>
    traces.some((trace) => sign.test(trace)) ? name : [],
  );
  return names.length > 0 ? names : undefined;
}
