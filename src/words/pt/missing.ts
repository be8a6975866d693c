import type { missing as english } from '../en/missing.ts';
import type { Widen } from '../widen.ts';
import { countedFromTwo } from '../counted.ts';

export const missing: Widen<typeof english> = {
  task: 'Tarefa não informada',
  title: 'O que ainda falta',
  lead: 'Esta página é um rascunho. O que está listado aqui ainda não é conhecido, e o que depende disso foi omitido.',
  needed: 'Necessário antes de publicar',
  places: (places) => countedFromTwo(places, 'lugar', 'lugares'),
};
