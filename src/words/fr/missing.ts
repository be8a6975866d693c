import type { missing as english } from '../en/missing.ts';
import type { Widen } from '../widen.ts';
import { countedFromTwo } from '../counted.ts';

export const missing: Widen<typeof english> = {
  task: 'Tâche non précisée',
  title: 'Ce qui manque encore',
  lead: 'Cette page est un brouillon. Ce qui figure ici n’est pas encore connu, et ce qui en dépend est omis.',
  needed: 'Nécessaire avant la publication',
  places: (places) => countedFromTwo(places, 'endroit', 'endroits'),
};
