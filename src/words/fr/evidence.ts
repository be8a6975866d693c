import type { evidence as english } from '../en/evidence.ts';
import type { Widen } from '../widen.ts';

export const evidence: Widen<typeof english> = {
  levels: {
    'self-reported': {
      label: 'Déclaré',
      meaning: 'Saisi à la main\u202f; aucun fichier ne l’appuie.',
    },
    imported: {
      label: 'Importé',
      meaning: 'Lu dans un fichier\u202f; son chemin, l’endroit et son empreinte sont enregistrés.',
    },
    'pipeline-verified': {
      label: 'Vérifié par le pipeline',
      meaning:
        'Lu dans un fichier dont le pipeline a enregistré l’empreinte, ou l’exécution et le commit.',
    },
    recomputed: {
      label: 'Recalculé',
      meaning: 'Calculé à la génération du site à partir d’effectifs ou de points.',
    },
  },
  source: (what) => `Source\u202f: ${what}`,
  proof: {
    numbers: ({ count, text }) => (count === 1 ? '1 nombre' : `${text} nombres`),
    projects: ({ count, text }) => (count === 1 ? '1 projet' : `${text} projets`),
    lead: ({ numbers, projects, count }) =>
      `${numbers} dans ${projects}, ${count === 1 ? '' : 'chacun '}avec sa source`,
    levels: {
      recomputed: (count) => `${count} recalculés à partir d’effectifs ou de points`,
      'pipeline-verified': (count) => `${count} vérifiés par l’historique d’un pipeline`,
      imported: (count) => `${count} lus dans des fichiers`,
      'self-reported': (count) => `${count} déclarés sans fichier`,
    },
  },
  metric: {
    lowerIsBetter: 'plus bas vaut mieux',
    intervalMissing: 'Intervalle manquant',
    chanceMissing: 'Niveau du hasard manquant',
    baselineMissing: 'Référence manquante',
    verdicts: {
      better: ({ name, value }) => `Référence\u202f: ${name}, ${value}`,
      equal: ({ name, value }) => `Ne se distingue pas de ${name}, ${value}`,
      worse: ({ name, value }) => `Pas meilleur que ${name}, ${value}`,
    },
  },
  gap: {
    withinChance: (limit) => `Ne se distingue pas du hasard, jusqu’à ${limit}`,
    chance: (limit) => `Hasard seul\u202f: jusqu’à ${limit}`,
    between: ([one, other]) => `Entre ${one} et ${other}`,
    meaning: (rate) =>
      `${rate} Écart\u202f: le plus élevé de ces nombres parmi les groupes comparés, moins le plus bas.`,
    chanceMeaning:
      'Hasard seul\u202f: la valeur sous laquelle l’écart reste dans 95 simulations sur 100 où tous les groupes ont le même taux.',
  },
};
