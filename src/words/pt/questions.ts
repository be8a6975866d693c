import type { questions as english } from '../en/questions.ts';
import type { Widen } from '../widen.ts';

export const questions: Widen<typeof english> = {
  title: 'Perguntas a esperar em uma entrevista',
  quoted: (text) => `“${text}”`,
  tradeOff: ({ chose, over }) => `Por que ${chose} em vez de ${over}?`,
  error: (category) => `O que dá errado em ${category}, e por quê?`,
  limitation: (statement) => `O que significa ${statement}?`,
  suggested: 'Sugeridas pelo autor:',
  excerpt: ({ every, all }) => `Uma linha a cada ${every}, de um total de ${all}.`,
  allRows: 'Todas as linhas, em Markdown',
};
