import type { fairness as english } from '../en/fairness.ts';
import type { Widen } from '../widen.ts';

export const fairness: Widen<typeof english> = {
  title: 'Vérifications d’équité',
  notApplicable: 'Sans objet',
  opening: 'Taux de chaque groupe, avec leurs intervalles.',
  noCounts: 'Pas d’effectifs par groupe.',
  choice: 'Quel taux, et pourquoi',
  manyComparisons: 'Comparaisons multiples',
  harm: 'Préjudice possible',
  harms: {
    allocation: 'Quelqu’un se voit refuser quelque chose',
    'quality-of-service': 'Cela fonctionne moins bien pour certains',
    stereotyping: 'Stéréotypes',
    representation: 'Quelqu’un est laissé de côté',
    'none-identified': 'Aucun identifié',
  },
  favourable: 'Issue favorable',
  attributes: 'Attributs',
  attributeSources: {
    'self-reported': 'déclaré par la personne',
    observed: 'observé',
    inferred: 'déduit',
    proxy: 'variable de substitution',
  },
  tried: {
    pre: (method) => `Essayé avant l’entraînement\u202f: ${method}`,
    in: (method) => `Essayé pendant l’entraînement\u202f: ${method}`,
    post: (method) => `Essayé après l’entraînement\u202f: ${method}`,
  },
  mitigated: ({ before, after }) => `Écart de ${before} avant, de ${after} après, selon l’auteur.`,
  rates: {
    label: (attribute) => `Taux par ${attribute}`,
    measuredOn: (rows) => `Mesuré sur ${rows}.`,
    names: 'Les noms des groupes sont ceux de la source.',
  },
  reference: {
    label: ({ reference, attribute }) => `Par rapport à ${reference}, par ${attribute}`,
    labelHighest: (attribute) => `Par rapport au taux le plus élevé, par ${attribute}`,
    head: (reference) => `Par rapport à ${reference}`,
    headHighest: 'Par rapport au taux le plus élevé',
    reference: 'Groupe de référence',
    ratio: (ratio) => `rapport ${ratio}`,
    caption: (reference) =>
      `Taux du groupe moins celui de ${reference}\u202f: sous 0, le taux du groupe est plus bas. Rapport\u202f: taux du groupe divisé par l’autre.`,
    captionHighest:
      'Taux du groupe moins le taux le plus élevé\u202f: sous 0, le taux du groupe est plus bas. Rapport\u202f: taux du groupe divisé par l’autre.',
    beforehand:
      'Elles traitent le groupe au taux le plus élevé comme s’il avait été désigné à l’avance.',
  },
  leftOut: {
    term: (group) => `Non comparé\u202f: ${group}`,
    byAuthor: ({ group, attribute }) => `Écarté par l’auteur\u202f: ${group} (${attribute})`,
    unknown: (attribute) => `Inconnu\u202f: ${attribute}`,
    notCounted: (rows) => `${rows}, comptées dans aucun groupe.`,
    fewerRows: (limit) => `Moins de ${limit} lignes`,
    smallShare: (share) => `Moins de ${share} de toutes les lignes`,
    notDefined: 'Non défini, faute de lignes auxquelles rapporter une part',
    withheld: (limit) =>
      `Non publié, pour qu’aucun effectif inférieur à ${limit} ne puisse être lu ou recalculé`,
    excluded: 'Écarté par l’auteur',
    reason: ({ reason, rates }) => `${reason}\u202f: ${rates}.`,
  },
};
