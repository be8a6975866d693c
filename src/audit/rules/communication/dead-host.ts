import { pathText } from '../../../findings/place.ts';
import { placedTexts } from '../../placed-texts.ts';
import type { AuditRule } from '../../rule.ts';

/** Hosts that no longer answer, and since when. */
const GONE: Readonly<Record<string, string>> = {
  'code.google.com': 'January 2016',
  'codeplex.com': 'July 2021',
  'paperswithcode.com': 'July 2025',
  'rawgit.com': 'October 2019',
};

/** Links lead to hosts that still answer. */
export const deadHost: AuditRule = {
  id: 'communication/dead-host',
  severity: 'warning',
  holds: 'No link leads to a host that is gone.',
  why: 'A link that no longer opens leaves the claim beside it without its proof.',
  source: 'Announcements of the hosts, 2016 to 2025',
  help: 'Link the paper, its repository or an archived copy instead.',
  good: ['links: { paper: "https://arxiv.org/abs/1810.03993" }'],
  bad: ['links: { paper: "https://paperswithcode.com/paper/model-cards" }'],
  find({ project: { manifest } }) {
    return placedTexts(manifest).flatMap(({ path, text }) => {
      const host = hostOf(text);
      const gone = Object.keys(GONE).find((each) => host === each || host.endsWith(`.${each}`));
      if (gone === undefined) return [];
      const message = `\`${pathText(path)}\` leads to ${gone}, which has been closed since ${GONE[gone]}.`;
      return [{ path, message }];
    });
  },
};

function hostOf(text: string): string {
  return /^https?:\/\/([^/?#:\s]+)/i.exec(text)?.[1]?.toLowerCase() ?? '';
}
