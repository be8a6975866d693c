import type { errors as english } from '../en/errors.ts';
import type { Widen } from '../widen.ts';

export const errors: Widen<typeof english> = {
  title: 'Análisis de errores',
  kinds: ({ count, text }) => (count === 1 ? 'Un tipo de error' : `${text} tipos de errores`),
  opening: ({ kinds, rows, among }) =>
    `${kinds}${rows ? `, ${rows} en total` : ''}${among ? ` entre ${among}` : ''}.`,
  example: (text) => `Ejemplo: ${text}.`,
  action: 'Qué se sigue de ello:',
};
