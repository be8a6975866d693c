import type { questions as english } from '../en/questions.ts';
import type { Widen } from '../widen.ts';

export const questions: Widen<typeof english> = {
  title: 'Preguntas que esperar en una entrevista',
  quoted: (text) => `«${text}»`,
  tradeOff: ({ chose, over }) => `¿Por qué ${chose} en lugar de ${over}?`,
  error: (category) => `¿Qué falla en ${category}, y por qué?`,
  limitation: (statement) => `¿Qué significa que ${statement}?`,
  suggested: 'Sugeridas por el autor:',
  excerpt: ({ every, all }) => `Una fila de cada ${every}, de un total de ${all}.`,
  allRows: 'Todas las filas, en Markdown',
};
