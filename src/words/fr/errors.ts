import type { errors as english } from '../en/errors.ts';
import type { Widen } from '../widen.ts';

export const errors: Widen<typeof english> = {
  title: 'Analyse des erreurs',
  kinds: ({ count, text }) => (count === 1 ? 'Un type d’erreur' : `${text} types d’erreurs`),
  opening: ({ kinds, rows, among }) =>
    `${kinds}${rows ? `, ${rows} en tout` : ''}${among ? ` parmi ${among}` : ''}.`,
  example: (text) => `Exemple\u202f: ${text}.`,
  action: 'Ce qui en découle\u202f:',
};
