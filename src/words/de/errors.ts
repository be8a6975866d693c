import type { errors as english } from '../en/errors.ts';
import type { Widen } from '../widen.ts';

export const errors: Widen<typeof english> = {
  title: 'Fehleranalyse',
  kinds: ({ count, text }) => (count === 1 ? 'Eine Art von Fehlern' : `${text} Arten von Fehlern`),
  opening: ({ kinds, rows, among }) =>
    `${kinds}${rows ? `, insgesamt ${rows}` : ''}${among ? ` unter ${among}` : ''}.`,
  example: (text) => `Beispiel: ${text}.`,
  action: 'Was daraus folgt:',
};
