import type { Finding } from '../../findings/finding.ts';
import type { Place } from '../../findings/place.ts';

/** An HTML element of a case study, as the author wrote it. */
export interface AuthorElement {
  /** In lower case: `iframe`. */
  readonly name: string;
  /** Attributes written as plain text; `undefined` for an expression, which only the build knows. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly place: Place;
}

/** Elements that load a document or code, whatever their attributes say. */
const REFUSED = new Set(
  'applet base embed frame frameset iframe link object portal script'.split(' '),
);
/** Attributes by which other elements load files. Pictures have findings of their own. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  feImage: ['href', 'xlinkHref', 'xlink:href'],
  image: ['href', 'xlinkHref', 'xlink:href'],
  input: ['src'],
  source: ['src', 'srcset', 'srcSet'],
  track: ['src'],
  use: ['href', 'xlinkHref', 'xlink:href'],
  video: ['src', 'poster'],
};

/**
 * Elements of a case study that would ask another server for something, run code, or load a file
 * that is not copied to the site: errors. Addresses written as expressions are left to the build.
 */
export function embedFindings(elements: readonly AuthorElement[]): Finding[] {
  return elements.flatMap((element) => {
    const problem = REFUSED.has(element.name) ? refused(element) : loading(element);
    return problem
      ? [{ rule: 'prose/embed', severity: 'error', place: element.place, ...problem }]
      : [];
  });
}

/** Addresses of a `srcset`, without their widths: HTML Living Standard, 4.8.4.2.1. */
export function addressesIn(srcset: string): string[] {
  return srcset.split(/,\s+|,$/).flatMap((candidate) => /\S+/.exec(candidate)?.[0] ?? []);
}

interface Problem {
  readonly message: string;
  readonly help: string;
}

const LINK_INSTEAD = 'Link to it in its place: [what it shows](https://…).';

function refused({ name }: AuthorElement): Problem {
  return {
    message: `<${name}> loads a document or code from elsewhere. Pages ask no other server for anything.`,
    help: LINK_INSTEAD,
  };
}

function loading({ name, attributes }: AuthorElement): Problem | undefined {
  const known = Object.hasOwn(LOADING, name) ? (LOADING[name] ?? []) : [];
  const urls = known.flatMap((attribute) => {
    const text = attributes.get(attribute) ?? '';
    return /^srcset$/i.test(attribute) ? addressesIn(text) : text.trim() ? [text.trim()] : [];
  });
  const url = urls.find((candidate) => !/^(?:#|\/(?![/\\]))/.test(candidate));
  return url === undefined ? undefined : problemOf(url, name);
}

function problemOf(url: string, name: string): Problem {
  if (/^(?:https?:|[/\\]{2})/i.test(url))
    return {
      message: `<${name}> would load ${JSON.stringify(url)} from another server. Pages ask no other server for anything.`,
      help: LINK_INSTEAD,
    };
  if (/^[a-z][a-z\d+.-]*:/i.test(url))
    return {
      message: `<${name}> holds an address no page may load: ${JSON.stringify(url.slice(0, 60))}.`,
      help: LINK_INSTEAD,
    };
  return {
    message: `<${name}> is put on the page as it is written, so the file ${url} is not copied to the site.`,
    help: 'Show a picture with ![what it shows](./picture.png). Link to anything else where it is kept: [what it shows](https://…).',
  };
}
