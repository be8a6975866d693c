import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openFont } from './font.ts';
import type { ResumeFonts } from './font.ts';

const FOLDER = '@expo-google-fonts/source-sans-3';

let loaded: ResumeFonts | undefined;

/**
 * Source Sans 3 as full static TrueType, read once. Web fonts are cut into subsets without the signs
 * for "at most" or Greek letters, and variable fonts are extracted with spaces inside words.
 * Licence: SIL Open Font License 1.1.
 */
export function readResumeFonts(): ResumeFonts {
  loaded ??= Object.freeze({
    regular: openFont(read('400Regular/SourceSans3_400Regular.ttf')),
    bold: openFont(read('700Bold/SourceSans3_700Bold.ttf')),
  });
  return loaded;
}

function read(file: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`${FOLDER}/${file}`));
}
