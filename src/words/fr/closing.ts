import type { closing as english } from '../en/closing.ts';
import type { Widen } from '../widen.ts';

export const closing: Widen<typeof english> = {
  tradeOffs: 'Arbitrages',
  chosen: ({ chose, over }) => `${chose} plutôt que ${over}.`,
  limitations: 'Limites',
  risk: 'Risque',
  consent: 'Consentement',
  misuse: 'Mésusage',
  lessons: 'À faire autrement',
  next: 'La suite',
  summary: 'Résumé prêt pour un CV',
  oneLine: 'Une ligne',
  short: 'Court',
  long: 'Long',
};
