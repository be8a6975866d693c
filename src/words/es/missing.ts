import type { missing as english } from '../en/missing.ts';
import type { Widen } from '../widen.ts';
import { counted } from '../counted.ts';

export const missing: Widen<typeof english> = {
  task: 'Tarea sin indicar',
  title: 'Lo que aún falta',
  lead: 'Esta página es un borrador. Lo que figura aquí aún no se conoce, y lo que depende de ello se omite.',
  needed: 'Necesario antes de publicar',
  places: (places) => counted(places, 'lugar', 'lugares'),
};
