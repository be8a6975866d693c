import { cellsText, notebooksSeen } from '../../notebooks-seen.ts';
import type { AuditRule } from '../../rule.ts';

/** Notebooks hold no key. */
export const cellSecrets: AuditRule = {
  id: 'programming/cell-secrets',
  severity: 'error',
  holds: 'No cell of a notebook holds a token, key or password.',
  why: 'Programs search public code for keys and use them within minutes; a reader sees that, too.',
  source: 'Meli, McNiece and Reaves, How Bad Can It Git? (2019)',
  help: 'Make the key invalid where you got it, read a new one from the environment (`os.environ["API_KEY"]`), and remove the old one from earlier commits as well.',
  good: ['repository: { notebooks: [{ file: a.ipynb, errors: [], paths: [], secrets: [] }] }'],
  bad: ['repository: { notebooks: [{ file: a.ipynb, errors: [], paths: [], secrets: [1, 3] }] }'],
  find(subject) {
    if (!subject.repository) return undefined;
    return notebooksSeen(subject)?.flatMap(({ file, path, state }) => {
      if (!state || state.secrets.length === 0) return [];
      const message = `${file} holds what looks like a key in ${cellsText(state.secrets)}; readers of the code can copy it.`;
      return [{ path, message }];
    });
  },
};
