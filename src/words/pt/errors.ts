import type { errors as english } from '../en/errors.ts';
import type { Widen } from '../widen.ts';

export const errors: Widen<typeof english> = {
  title: 'Análise de erros',
  kinds: ({ count, text }) => (count === 1 ? 'Um tipo de erro' : `${text} tipos de erros`),
  opening: ({ kinds, rows, among }) =>
    `${kinds}${rows ? `, ${rows} no total` : ''}${among ? ` entre ${among}` : ''}.`,
  example: (text) => `Exemplo: ${text}.`,
  action: 'O que decorre disso:',
};
