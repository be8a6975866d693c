import type { gaps as english } from '../en/gaps.ts';
import type { Widen } from '../widen.ts';

export const gaps: Widen<typeof english> = {
  sentence: ({ rate, value, groups, count, compared, rows, chance }) =>
    `${rate}\u202f: écart de ${value} entre ${groups}, ` +
    `${count === 2 ? 'les deux groupes comparés' : `le plus bas et le plus haut des ${compared} groupes comparés`}, ` +
    `chacun avec au moins ${rows} lignes derrière le taux\u202f; ${chance}.`,
  chances: {
    unknown: 'aucun niveau de hasard n’est calculé pour lui',
    beyond: (limit) => `le hasard seul donne jusqu’à ${limit} dans 95 cas sur 100`,
    within: (limit) =>
      `cela reste dans ce que le hasard seul donnerait, jusqu’à ${limit} dans 95 cas sur 100`,
  },
  tooFewGroups: (rows) =>
    `Aucun écart n’est indiqué\u202f: moins de deux groupes peuvent être comparés, chacun avec au moins ${rows} lignes derrière un taux.`,
  nothingCompared: {
    opening: 'Aucun écart n’est indiqué\u202f: moins de deux groupes peuvent être comparés.',
    fewRows: (rows) => `Un groupe doit avoir au moins ${rows} lignes derrière un taux.`,
    smallShare: (share) => `Un groupe doit avoir au moins ${share} de toutes les lignes.`,
    withheld: (limit) =>
      `Les taux ne sont pas publiés là où un effectif inférieur à ${limit} pourrait être lu ou recalculé.`,
    notDefined: 'Un taux sans lignes auxquelles rapporter une part n’est pas défini.',
    excluded: 'Ce que l’auteur a écarté n’est pas comparé.',
  },
  rowsOnly: 'Seules les lignes de chaque groupe sont connues\u202f; aucun taux n’est donc comparé.',
  multiplicity: ({ comparisons, count, misses, cases }) =>
    `${comparisons} différences sont examinées\u202f: chaque paire de groupes dans chaque taux. ` +
    `Sur autant d’intervalles séparés, environ ${misses} ${count === 1 ? 'manquerait' : 'manqueraient'} la vraie valeur par le seul hasard\u202f; un petit écart isolé ne doit donc pas être lu seul. ` +
    `Pour que tous valent ensemble, chacun ne peut la manquer qu’une fois sur ${cases} (Bonferroni).`,
  baseRates: (value) =>
    `Les taux de base diffèrent de ${value}, plus que ce que le hasard seul donnerait.`,
  baseRatesDespite: (value) =>
    `Les taux d’erreur n’en sont pas égaux pour autant\u202f: les taux de base diffèrent de ${value}, plus que ce que le hasard seul donnerait.`,
  tradeOff:
    'Dès lors, la précision, le taux de faux positifs et le taux de faux négatifs ne peuvent pas tous être égaux entre ces groupes, sauf si les prédictions sont sans erreur (Chouldechova 2017\u202f; Kleinberg et autres 2016).',
  table: {
    label: (attribute) => `Écarts par ${attribute}`,
    chance: 'Hasard seul',
    lowest: 'Le plus bas',
    highest: 'Le plus haut',
    upTo: (limit) => `jusqu’à ${limit}`,
    beyond: (median) => `médiane ${median}\u202f; l’écart est plus grand`,
    within: (median) => `médiane ${median}\u202f; l’écart y reste`,
    caption:
      'Écart\u202f: le plus grand moins le plus petit. Rapport\u202f: le plus petit divisé par le plus grand.',
    captionChance:
      'Hasard seul\u202f: l’écart dans 95 simulations sur 100 où tous les groupes ont le même taux.',
  },
  impact: {
    label: (attribute) => `Rapports d’impact par ${attribute}`,
    ratio: 'Rapport d’impact',
    caption:
      'Part d’un groupe avec la prédiction favorable, divisée par la plus grande. Quatre cinquièmes sont une première indication en droit du travail des États-Unis (29 CFR 1607.4(D)), pour les décisions de sélection et pour rien d’autre.',
  },
};
