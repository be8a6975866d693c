import type { evidence as english } from '../en/evidence.ts';
import type { Widen } from '../widen.ts';

export const evidence: Widen<typeof english> = {
  levels: {
    'self-reported': { label: 'Declarado', meaning: 'Escrito a mano; ningún archivo lo respalda.' },
    imported: {
      label: 'Importado',
      meaning: 'Leído de un archivo; se registran su ruta, el lugar en él y su hash.',
    },
    'pipeline-verified': {
      label: 'Verificado por el pipeline',
      meaning: 'Leído de un archivo cuyo hash, o cuya ejecución y commit, registró su pipeline.',
    },
    recomputed: {
      label: 'Recalculado',
      meaning: 'Calculado al generar el sitio a partir de conteos o puntos.',
    },
  },
  source: (what) => `Fuente: ${what}`,
  proof: {
    numbers: ({ count, text }) => (count === 1 ? '1 número' : `${text} números`),
    projects: ({ count, text }) => (count === 1 ? '1 proyecto' : `${text} proyectos`),
    lead: ({ numbers, projects, count }) =>
      `${numbers} en ${projects}, ${count === 1 ? '' : 'cada uno '}con su fuente`,
    levels: {
      recomputed: (count) => `${count} recalculados a partir de conteos o puntos`,
      'pipeline-verified': (count) => `${count} verificados por el registro de un pipeline`,
      imported: (count) => `${count} leídos de archivos`,
      'self-reported': (count) => `${count} declarados sin archivo`,
    },
  },
  metric: {
    lowerIsBetter: 'menor es mejor',
    intervalMissing: 'Falta el intervalo',
    chanceMissing: 'Falta el nivel del azar',
    baselineMissing: 'Falta la referencia',
    verdicts: {
      better: ({ name, value }) => `Referencia: ${name}, ${value}`,
      equal: ({ name, value }) => `No se distingue de ${name}, ${value}`,
      worse: ({ name, value }) => `No mejor que ${name}, ${value}`,
    },
  },
  gap: {
    withinChance: (limit) => `No se distingue del azar, hasta ${limit}`,
    chance: (limit) => `Solo el azar: hasta ${limit}`,
    between: ([one, other]) => `Entre ${one} y ${other}`,
    meaning: (rate) =>
      `${rate} Brecha: el mayor de esos números entre los grupos comparados menos el menor.`,
    chanceMeaning:
      'Solo el azar: el valor que la brecha no supera en 95 de 100 simulaciones en las que todos los grupos tienen la misma tasa.',
  },
};
