// What a visitor downloads, gzipped as a host would. SHOWCASE names another built copy.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const built =
  process.env['SHOWCASE'] ?? fileURLToPath(new URL('../examples/showcase/dist', import.meta.url));
const inSite = (file) => relative(here, `${built}/${file}`).replaceAll('\\', '/');
const budget = (name, limit, files) => ({
  name,
  limit,
  path: files.map(inSite),
  gzip: true,
});

export default [
  // Search and filters bring their own scripts, which are loaded when a reader first uses them.
  budget('script of a page', '2 KiB', ['_astro/theme.*.js', '_astro/cut-off.*.js']),
  budget('CSS', '9 KiB', ['_astro/*.css']),
  budget('HTML of a case study with six charts', '16 KiB', [
    'projects/diabetes-progression/index.html',
  ]),
  // Eleven charts, three tables of groups, and their rates at ten cut-offs.
  budget('HTML of the longest case study', '23 KiB', ['projects/recidivism-scores/index.html']),
  budget('HTML of the home page', '16 KiB', ['index.html']),
  // Of the fonts, Latin ones are loaded; the others wait for a letter that needs them.
  budget('fonts', '52 KiB', ['_astro/*-latin-[0-9w]*.woff2']),
];
