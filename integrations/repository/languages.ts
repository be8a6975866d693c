import { posix } from 'node:path';
import type { SourceFile } from '../../src/drafts/importer.ts';
import type { FoundLanguage } from '../../src/drafts/repository-scan.ts';

// Endings that only one language has: `.m`, `.h`, `.v` and the like are left out.
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['.py', 'Python'],
  ['.ipynb', 'Jupyter Notebook'],
  ['.r', 'R'],
  ['.rmd', 'R'],
  ['.qmd', 'Quarto'],
  ['.jl', 'Julia'],
  ['.sql', 'SQL'],
  ['.sh', 'Shell'],
  ['.scala', 'Scala'],
  ['.java', 'Java'],
  ['.kt', 'Kotlin'],
  ['.cpp', 'C++'],
  ['.cc', 'C++'],
  ['.hpp', 'C++'],
  ['.cu', 'CUDA'],
  ['.pyx', 'Cython'],
  ['.rs', 'Rust'],
  ['.go', 'Go'],
  ['.swift', 'Swift'],
  ['.js', 'JavaScript'],
  ['.jsx', 'JavaScript'],
  ['.ts', 'TypeScript'],
  ['.tsx', 'TypeScript'],
  ['.tf', 'HCL'],
]);

/** Languages of the code, most bytes first. Bytes of notebooks count their outputs too. */
export function languagesIn(files: readonly SourceFile[]): FoundLanguage[] {
  const known = files.flatMap(({ path, bytes }) => {
    const name = LANGUAGES.get(posix.extname(path).toLowerCase());
    return name === undefined ? [] : [{ name, bytes }];
  });
  return [...Map.groupBy(known, ({ name }) => name)]
    .map(([name, members]) => ({
      name,
      files: members.length,
      bytes: members.reduce((sum, { bytes }) => sum + bytes, 0),
    }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
}
