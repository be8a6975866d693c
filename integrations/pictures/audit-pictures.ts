import { localPath } from '../../src/audit/prose/local-path.ts';
import { placesIn } from '../../src/audit/prose/passage.ts';
import { pictureFindings } from '../../src/audit/prose/pictures.ts';
import type { AuthorPicture, PictureState } from '../../src/audit/prose/pictures.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { fileStart } from '../../src/findings/place.ts';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { lookAtPicture } from './look.ts';

/** What was found about pictures, and the files to watch, from the folder they were named in. */
export interface AuditedPictures {
  readonly findings: readonly Finding[];
  readonly paths: readonly string[];
}

/** Looks at the pictures a text names. The picture library is loaded only where there is one. */
export async function auditPictures(
  pictures: readonly AuthorPicture[],
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<AuditedPictures> {
  const paths = [...new Set(pictures.flatMap(({ url }) => localPath(url) ?? []))];
  const looked = await Promise.all(
    paths.map(async (path) => [path, await lookAtPicture(root, { folder, path })] as const),
  );
  return { paths, findings: pictureFindings(pictures, new Map<string, PictureState>(looked)) };
}

/** Looks at the portrait of the profile, when it has one. */
export function auditPortrait(
  { portfolio, sources }: Pick<LoadedPortfolio, 'portfolio' | 'sources'>,
  root: string,
): Promise<AuditedPictures> {
  const portrait = portfolio?.profile.portrait;
  if (!portrait) return Promise.resolve({ findings: [], paths: [] });
  const [file = 'portfolio.yaml', text = ''] =
    [...sources].find(([name]) => /^portfolio\.\w+$/.test(name)) ?? [];
  const at = text.indexOf(portrait.file, Math.max(0, text.indexOf('portrait')));
  const place = at < 0 ? fileStart(file) : placesIn({ file, text }).at(at, portrait.file.length);
  return auditPictures([{ url: portrait.file, alt: portrait.alt, place }], { root, folder: '.' });
}
