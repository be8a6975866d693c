import { readFile } from 'node:fs/promises';
import { paths } from '../../src/site/paths.ts';
import { CaseStudyError } from '../../src/site/case-study/compose.ts';
import type { SiteInput } from '../../src/site/site-input.ts';
import { NOTEBOOK_IMAGES } from '../audit-prose.ts';
import type { AuditedPortfolio } from '../audit-prose.ts';
import { isPicture, withoutCameraData } from '../pictures/strip.ts';
import { renderExcerpt } from '../notebook/excerpt.ts';
import type { ExcerptBlock } from '../notebook/excerpt.ts';
import { selectCells } from '../notebook/select.ts';

/** A block of a notebook on a page; pictures have the address they are served at. */
export type ShownBlock = ExcerptBlock & { readonly src?: string };

/** What case studies need beside their text. */
export interface CaseStudyFiles {
  /** Files below the projects' pages, for visible projects. */
  readonly attachments: readonly { readonly id: string; readonly file: string }[];
  /** Bytes of such a file. */
  readonly attachment: (id: string, file: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Cells of a notebook of a project, by the path and tags the author wrote. */
  readonly excerpt: (
    id: string,
    wanted: { readonly file: string; readonly tags?: string | undefined },
  ) => Promise<readonly ShownBlock[]>;
}

type Audited = Pick<AuditedPortfolio, 'attachments' | 'notebooks'>;

/** Serves attachments and notebook excerpts of the projects a visitor may see. */
export function caseStudyFiles(site: SiteInput, audited: Audited): CaseStudyFiles {
  return {
    attachments: site.portfolio.projects.flatMap(({ id }) =>
      (audited.attachments.get(id) ?? []).map(({ path }) => ({ id, file: path })),
    ),
    attachment: async (id, file) => {
      const found = audited.attachments.get(id)?.find(({ path }) => path === file);
      if (!found) throw new RangeError(`There is no file ${file} below the project ${id}`);
      const bytes =
        typeof found.from === 'string' ? new Uint8Array(await readFile(found.from)) : found.from;
      return (isPicture(file) && (await withoutCameraData(bytes))) || bytes;
    },
    excerpt: (id, wanted) => excerpt(site, { ...wanted, id, audited }),
  };
}

interface Wanted {
  readonly id: string;
  readonly file: string;
  readonly tags?: string | undefined;
  readonly audited: Audited;
}

async function excerpt(
  site: SiteInput,
  { id, file, tags, audited }: Wanted,
): Promise<ShownBlock[]> {
  const beside = site.portfolio.projects.find((project) => project.id === id);
  const place = beside?.caseStudy ?? `projects/${id}/case-study.mdx`;
  const notebook = audited.notebooks.get(id)?.get(file);
  const help = 'Write <Notebook file="notebooks/train.ipynb" tags="plot" /> with plain text in it.';
  if (!notebook)
    throw new CaseStudyError(`There is no notebook ${JSON.stringify(file)}.`, {
      file: place,
      help,
    });
  const selected = selectCells(notebook, tags);
  if (!('cells' in selected))
    throw new CaseStudyError(selected.message, { file: place, help: selected.help });
  const targets = beside ? { ...site, beside } : site;
  const blocks = await renderExcerpt(selected.cells, {
    language: notebook.language,
    site: targets,
  });
  return blocks.map((block) =>
    block.kind === 'image'
      ? { ...block, src: imageAddress(site, { id, name: block.name }) }
      : block,
  );
}

function imageAddress(site: SiteInput, { id, name }: { id: string; name: string }): string {
  return site.href(`${paths.project(id)}${NOTEBOOK_IMAGES}/${name}`);
}
