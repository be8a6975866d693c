import type { ledger as english } from '../en/ledger.ts';
import type { Widen } from '../widen.ts';

export const ledger: Widen<typeof english> = {
  title: 'Registro',
  kicker: 'Solo para quien firma el sitio; no se publica',
  opening: 'Cada afirmación del sitio y de sus archivos, con lo que respalda cada número.',
  portfolio: 'Portafolio',
  claims: 'Afirmaciones',
  numbers: 'Números',
  printed: 'Aparece en',
  number: 'Número',
  fact: 'Dato y sección que lo muestra',
  place: 'Escrito en',
  evidence: 'Evidencia',
  own: 'Indicado por el autor; sin archivo de evidencia',
  noFile: 'sin archivo de evidencia',
  backed: {
    verified: 'Comprobados con un archivo',
    reproducible: 'Repetibles con un comando',
    stated: 'Indicados por el autor',
    counted: 'Contados en todo el portafolio',
  },
  resume: (lens) => `Currículum para: ${lens}`,
  exports: {
    headline: 'Titular',
    card: 'Tarjeta social',
    'short summary': 'Resumen breve',
    'long summary': 'Resumen largo',
    'interview questions': 'Preguntas de entrevista',
    'home page': 'Página de inicio',
    'site card': 'Tarjeta del sitio',
    'résumé summary': 'Resumen del currículum',
    'résumé experience': 'Experiencia del currículum',
    'résumé education': 'Formación del currículum',
    'résumé awards': 'Premios del currículum',
  },
};
