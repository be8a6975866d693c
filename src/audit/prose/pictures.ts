import type { Finding } from '../../findings/finding.ts';
import type { Place } from '../../findings/place.ts';
import { localPath } from './local-path.ts';

/** Largest picture that is drawn for the site, in bytes. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024;
/** Largest picture that is drawn for the site, in pixels. */
export const MAX_PICTURE_PIXELS = 50_000_000;

/** What stands at the end of a picture's path; only `shown` ones reach the site. */
export type PictureState =
  'shown' | 'missing' | 'outside' | 'drawing' | 'damaged' | 'bytes' | 'pixels';

/** A picture in an author's prose or profile. */
export interface AuthorPicture {
  readonly url: string;
  /** What it shows, in words; empty when the author left it out. */
  readonly alt: string;
  /** True for an `<img>` element, which the site does not look into. */
  readonly element?: boolean;
  readonly place: Place;
}

/**
 * Pictures that could not be shown, would be asked of another server, or say nothing to readers
 * who cannot see them.
 * @param states what was found, by path from the folder the author writes in
 */
export function pictureFindings(
  pictures: readonly AuthorPicture[],
  states: ReadonlyMap<string, PictureState>,
): Finding[] {
  return pictures.flatMap((picture) => {
    const problem = problemOf(picture, states);
    const found: Finding[] = problem
      ? [{ rule: 'prose/picture', severity: 'error', place: picture.place, ...problem }]
      : [];
    return picture.alt.trim() === '' ? [...found, withoutAlt(picture)] : found;
  });
}

interface Problem {
  readonly message: string;
  readonly help: string;
}

function problemOf(
  { url, element }: AuthorPicture,
  states: ReadonlyMap<string, PictureState>,
): Problem | undefined {
  if (element && url === '') return undefined;
  const path = localPath(url);
  if (path === undefined)
    return {
      message: `The picture ${JSON.stringify(url)} is no file of this folder. Pages ask no other server for anything.`,
      help: 'Save the picture beside the text and write its path, such as ./pictures/errors.png.',
    };
  if (element)
    return {
      message: 'An <img> element is not resized, and its file is not copied to the site.',
      help: `Write ![what it shows](./${path}) in its place.`,
    };
  const state = states.get(path) ?? 'missing';
  return state === 'shown' ? undefined : PROBLEMS[state](path);
}

const PROBLEMS: Readonly<Record<Exclude<PictureState, 'shown'>, (path: string) => Problem>> = {
  missing: (path) => ({
    message: `There is no picture ${path} in this folder.`,
    help: 'Correct the path, or add the file.',
  }),
  outside: (path) => ({
    message: `The picture ${path} lies outside this folder.`,
    help: 'Copy it into the folder; paths out of it are not followed.',
  }),
  drawing: (path) => ({
    message: `The picture ${path} is SVG, which can hold script and is not shown.`,
    help: 'Save it as PNG or WebP, twice as wide as it is shown.',
  }),
  damaged: (path) => ({
    message: `The picture ${path} cannot be read as AVIF, GIF, JPEG, PNG, TIFF or WebP.`,
    help: 'Save it once more as JPEG or PNG.',
  }),
  bytes: (path) => ({
    message: `The picture ${path} is larger than 20 MB.`,
    help: 'Save it smaller; pages show at most 1,312 pixels in width.',
  }),
  pixels: (path) => ({
    message: `The picture ${path} has more than 50 million pixels.`,
    help: 'Save it smaller; pages show at most 1,312 pixels in width.',
  }),
};

function withoutAlt({ url, place }: AuthorPicture): Finding {
  return {
    rule: 'prose/alt-text',
    severity: 'warning',
    place,
    message: `The picture ${JSON.stringify(url)} says nothing to readers who cannot see it.`,
    help: 'Write what it shows between the brackets: ![Errors by hour, highest at night](…).',
  };
}
