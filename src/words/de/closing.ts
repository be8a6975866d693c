import type { closing as english } from '../en/closing.ts';
import type { Widen } from '../widen.ts';

export const closing: Widen<typeof english> = {
  tradeOffs: 'Abwägungen',
  chosen: ({ chose, over }) => `${chose} statt ${over}.`,
  limitations: 'Grenzen',
  risk: 'Risiko',
  consent: 'Einwilligung',
  misuse: 'Missbrauch',
  lessons: 'Beim nächsten Mal anders',
  next: 'Als Nächstes',
  summary: 'Zusammenfassung für den Lebenslauf',
  oneLine: 'Eine Zeile',
  short: 'Kurz',
  long: 'Lang',
};
