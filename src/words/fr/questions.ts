import type { questions as english } from '../en/questions.ts';
import type { Widen } from '../widen.ts';

export const questions: Widen<typeof english> = {
  title: 'Questions à attendre en entretien',
  quoted: (text) => `«\u202f${text}\u202f»`,
  tradeOff: ({ chose, over }) => `Pourquoi ${chose} plutôt que ${over}\u202f?`,
  error: (category) => `Qu’est-ce qui échoue dans ${category}, et pourquoi\u202f?`,
  limitation: (statement) => `Que signifie ${statement}\u202f?`,
  suggested: 'Proposées par l’auteur\u202f:',
  excerpt: ({ every, all }) => `Une ligne sur ${every}, sur ${all} au total.`,
  allRows: 'Toutes les lignes, en Markdown',
};
