/** Ends of files that are shown or saved by a browser and cannot run in the page's name. */
const PUBLISHABLE = new Set(
  'bib cff csv gif ini ipynb json jsonl md onnx parquet pdf png py r rst sql toml tsv txt webp yaml yml'.split(
    ' ',
  ),
);
/** Files of the portfolio itself, which may hold what an author chose not to publish. */
const OWN = /^(?:project|portfolio)\.(?:ya?ml|json|ts)$/i;

/**
 * The file beside the manifest a relative link leads to, from the project folder; undefined for
 * every other address, and for one that leaves the folder.
 */
export function localPath(url: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(url.trim())) return undefined;
  const path = decoded(url.replace(/[?#][^]*$/, '')).replace(/^(?:\.\/)+/, '');
  const steps = path.split('/');
  const leaves = steps.some((step) => /^\.{0,2}$/.test(step));
  return leaves || /[\\\u0000-\u001f\u007f]/.test(path) ? undefined : path;
}

/** True for kinds of file that are copied to the site when prose links to them. */
export function isPublishable(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const hidden = path.split('/').some((step) => step.startsWith('.'));
  return PUBLISHABLE.has(ending) && !hidden && !(OWN.test(name) && name === path);
}

/** Kinds of file that may be linked to, for messages. */
export const PUBLISHABLE_KINDS: readonly string[] = [...PUBLISHABLE];

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
