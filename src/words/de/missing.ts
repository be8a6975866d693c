import type { missing as english } from '../en/missing.ts';
import type { Widen } from '../widen.ts';
import { counted } from '../counted.ts';

export const missing: Widen<typeof english> = {
  task: 'Aufgabe nicht genannt',
  title: 'Was noch fehlt',
  lead: 'Diese Seite ist ein Entwurf. Was hier steht, ist noch nicht bekannt; was davon abhängt, ist weggelassen.',
  needed: 'Vor der Veröffentlichung nötig',
  places: (places) => counted(places, 'Stelle', 'Stellen'),
};
