import { publicProfile } from '../../manifest/public-profile.ts';
import { createHref } from '../../site/href.ts';
import { composeProjectJsonLd } from '../../site/feeds/json-ld.ts';
import type { SiteInput } from '../../site/site-input.ts';
import { spoken } from '../../site/spoken.ts';
import type { Exporter, ExportInput } from '../export.ts';

/** The project as schema.org describes works, code and data sets: what its page carries. */
export const jsonLd: Exporter = (input) => {
  const site = siteOf(input);
  const graph: unknown = JSON.parse(
    spoken(site, () => composeProjectJsonLd(site, input.project.id)),
  );
  return [{ name: `${input.project.id}.jsonld`, text: `${JSON.stringify(graph, null, 2)}\n` }];
};

// A draft has no page, so no address of one is written.
function siteOf({ project, facts, profile }: ExportInput): SiteInput {
  const href = createHref({ base: '/', trailingSlash: 'always', format: 'directory' });
  const { site } = profile;
  const address = project.manifest.status === 'published' ? site : undefined;
  return {
    portfolio: { profile: publicProfile(profile), projects: [project] },
    facts: new Map([[project.id, facts]]),
    lenses: [],
    href,
    absolute: (path) =>
      address === undefined ? undefined : address.replace(/\/$/, '') + href(path),
  };
}
