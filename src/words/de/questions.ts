import type { questions as english } from '../en/questions.ts';
import type { Widen } from '../widen.ts';

export const questions: Widen<typeof english> = {
  title: 'Fragen, mit denen im Gespräch zu rechnen ist',
  quoted: (text) => `„${text}“`,
  tradeOff: ({ chose, over }) => `Warum ${chose} statt ${over}?`,
  error: (category) => `Was geht bei ${category} schief, und warum?`,
  limitation: (statement) => `Was bedeutet es: ${statement}?`,
  suggested: 'Vom Autor vorgeschlagen:',
  excerpt: ({ every, all }) => `Jede ${every}. von ${all} Zeilen.`,
  allRows: 'Alle Zeilen, als Markdown',
};
