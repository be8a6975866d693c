/** Choices between two goods, what the result does not show, and text to take away. */
export const closing = {
  tradeOffs: 'Trade-offs',
  chosen: ({ chose, over }: { chose: string; over: string }) => `${chose} over ${over}.`,
  limitations: 'Limitations',
  risk: 'Risk',
  consent: 'Consent',
  misuse: 'Misuse',
  lessons: 'Would do differently',
  next: 'Next',
  summary: 'Résumé-ready summary',
  oneLine: 'One line',
  short: 'Short',
  long: 'Long',
};
