import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Links open for a stranger: private hosts are refused by the schema, pages behind a login here. */
export const privateLink: ManifestRule = {
  id: 'manifest/private-link',
  holds: 'No link leads to the editing view of a notebook, which asks for a login.',
  good: [
    'links: { repo: https://github.com/alex-example/tumours, demo: https://colab.research.google.com/github/alex-example/tumours/blob/main/demo.ipynb }',
  ],
  bad: [
    'links: { demo: https://colab.research.google.com/drive/1aBcDeFg }',
    'links: { kaggle: https://www.kaggle.com/code/alex-example/tumours/edit }',
    'deployment: { url: https://colab.research.google.com/drive/1aBcDeFg }',
  ],
  find(project) {
    const { links: given, deployment } = project.manifest;
    const links = Object.entries(given ?? {}).map(([key, url]) => ({
      path: ['links', key],
      url,
    }));
    const deployed = { path: ['deployment', 'url'], url: deployment?.url };
    return [...links, deployed].flatMap((link) => remark(project, link));
  },
};

function remark(
  project: Project,
  { path, url }: { readonly path: ManifestPath; readonly url: string | undefined },
): Finding[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  const colab = hostname === 'colab.research.google.com' && pathname.startsWith('/drive/');
  const kaggle = /(?:^|\.)kaggle\.com$/.test(hostname) && /\/edit\/?$/.test(pathname);
  if (!colab && !kaggle) return [];
  const message = `\`${pathText(path)}\` opens a notebook for editing; a reader without an account, or without your permission, sees a login.`;
  const help = colab
    ? 'Put the notebook into the repository and link to https://colab.research.google.com/github/… or to the file itself.'
    : 'Link to the notebook’s public page, without `/edit`.';
  return [remarkAt(project, path, { rule: privateLink.id, severity: 'warning', message, help })];
}
