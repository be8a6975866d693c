import type { MdxTag } from '../../audit/prose/mdx.ts';
import { suggest } from '../../findings/suggest.ts';
import type { Finding } from '../../findings/finding.ts';
import { MathError, renderMath } from '../math.ts';
import { lookUpChart, lookUpFact, lookUpForm, lookUpLens } from './lookup.ts';
import type { CaseStudySource, Lookup } from './lookup.ts';

/** Components a case study can use without importing them, sorted. */
export const CASE_STUDY_TAGS = ['Bullets', 'Chart', 'Math', 'Metric', 'Notebook'] as const;

type LookUp = (source: CaseStudySource, text: string) => Lookup<unknown> | Promise<Lookup<unknown>>;
interface Attribute {
  readonly required: boolean;
  readonly lookUp: LookUp;
}

/** What the text of each attribute must name. Notebooks are looked into where they are read. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, Attribute>>>> = {
  Bullets: { lens: { required: false, lookUp: (_, id) => lookUpLens(id) } },
  Chart: { name: { required: true, lookUp: lookUpChart } },
  Math: { tex: { required: true, lookUp: (_, tex) => lookUpTex(tex) } },
  Metric: {
    id: { required: true, lookUp: lookUpFact },
    form: { required: false, lookUp: (_, form) => lookUpForm(form) },
  },
};

/**
 * Components of a case study that name what this project does not have, or hold TeX that cannot be
 * set: errors, with what is nearest. Attributes written as expressions are left to the build.
 */
export async function tagFindings(
  tags: readonly MdxTag[],
  source: CaseStudySource,
): Promise<Finding[]> {
  const found = await Promise.all(tags.map((tag) => findingsOf(tag, source)));
  return found.flat();
}

async function findingsOf(tag: MdxTag, source: CaseStudySource): Promise<Finding[]> {
  const known = Object.entries(ATTRIBUTES[tag.name] ?? {});
  const found = known.map(([name, attribute]) =>
    attributeFindings(tag, { name, attribute, source }),
  );
  return [...misspelt(tag), ...(await Promise.all(found)).flat()];
}

async function attributeFindings(
  tag: MdxTag,
  { name, attribute, source }: { name: string; attribute: Attribute; source: CaseStudySource },
): Promise<Finding[]> {
  const written = tag.attributes.has(name);
  const text = tag.attributes.get(name);
  if (!written && attribute.required) return [missing(tag, name)];
  if (text === undefined) return [];
  const looked = await attribute.lookUp(source, text);
  if ('found' in looked) return [];
  const { message, help } = looked;
  return [{ rule: 'prose/component', severity: 'error', place: tag.placeOf(name), message, help }];
}

async function lookUpTex(tex: string): Promise<Lookup<string>> {
  try {
    return { found: await renderMath(tex) };
  } catch (error) {
    if (!(error instanceof MathError)) throw error;
    return {
      message: `This TeX cannot be set: ${error.message}.`,
      help: 'Correct the TeX; KaTeX lists what it supports at katex.org/docs/supported.html.',
    };
  }
}

function missing(tag: MdxTag, name: string): Finding {
  return {
    rule: 'prose/component',
    severity: 'error',
    place: tag.place,
    message: `<${tag.name}> needs the attribute ${name}.`,
    help: `Write <${tag.name} ${name}="…" />.`,
  };
}

// A page of the author's own may hand over more components, so only a slip of ours is remarked on.
function misspelt({ name, place }: MdxTag): Finding[] {
  if (CASE_STUDY_TAGS.some((known) => known === name)) return [];
  const close = suggest(name, CASE_STUDY_TAGS);
  if (!close) return [];
  const message = `There is no component <${name}>, unless a page of your own hands it over.`;
  return [
    {
      rule: 'prose/component',
      severity: 'warning',
      place,
      message,
      help: `Did you mean <${close}>?`,
    },
  ];
}
