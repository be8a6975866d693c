/** Kinds of errors, why they happen, and what follows. */
export const errors = {
  title: 'Error analysis',
  kinds: ({ count, text }: { count: number; text: string }) =>
    count === 1 ? 'One kind of error' : `${text} kinds of errors`,
  /** The opening line; `rows` and `among` may be empty. */
  opening: ({ kinds, rows, among }: { kinds: string; rows: string; among: string }) =>
    `${kinds}${rows ? `, ${rows} in all` : ''}${among ? ` among ${among}` : ''}.`,
  example: (text: string) => `Example: ${text}.`,
  action: 'What follows:',
};
