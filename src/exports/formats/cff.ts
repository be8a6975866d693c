import { licenceId } from '../../drafts/licence-id.ts';
import { formatNumber } from '../../format/number.ts';
import type { ProjectManifest } from '../../manifest/schema/project.ts';
import { plainText } from '../../site/prose.ts';
import { inEnglish } from '../../site/spoken.ts';
import type { Exporter, ExportInput } from '../export.ts';
import { yamlText } from '../yaml-text.ts';

/**
 * Citation file (Citation File Format 1.2.0, 2021). A name is written whole, because a profile does
 * not say which part of it is the family name; the day of a release is not known and not written.
 */
export const cff: Exporter = ({ project: { manifest }, profile }) => {
  const { title, tagline, tags, license, links, citation } = manifest;
  const licence = licenceId(license?.code ?? '');
  const file = {
    'cff-version': '1.2.0',
    message: inEnglish(() => messageOf(manifest, profile)),
    type: 'software',
    title,
    abstract: tagline && plainText(tagline),
    authors: [authorOf(profile)],
    license: licence,
    doi: isDoi(citation?.doi) ? citation?.doi : undefined,
    identifiers: links?.paper
      ? [{ type: 'url', value: links.paper, description: 'Paper or report' }]
      : undefined,
    'repository-code': links?.repo,
    keywords: keywordsOf(tags),
  };
  return [{ name: 'CITATION.cff', text: yamlText(file) }];
};

function messageOf({ role }: ProjectManifest, { name }: ExportInput['profile']): string {
  const message = 'If you use this work, please cite it with these metadata.';
  const size = role?.teamSize ?? 1;
  if (size < 2) return message;
  const team = formatNumber(size, { unit: 'count' });
  return `${message} A team of ${team} did the work; only ${name} is named here.`;
}

function authorOf({ name, site, links = [] }: ExportInput['profile']) {
  const orcid = links.map(({ url }) => url).find((url) => ORCID.test(url));
  return { name, website: site, orcid };
}

const ORCID = /^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/;

/** As the format's schema has it. */
function isDoi(doi: string | undefined): boolean {
  return /^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/.test(doi ?? '');
}

function keywordsOf(tags: ProjectManifest['tags']): readonly string[] | undefined {
  const all = [...(tags?.domain ?? []), ...(tags?.skills ?? []), ...(tags?.frameworks ?? [])];
  return all.length > 0 ? [...new Set(all)] : undefined;
}
