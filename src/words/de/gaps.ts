import type { gaps as english } from '../en/gaps.ts';
import type { Widen } from '../widen.ts';

export const gaps: Widen<typeof english> = {
  sentence: ({ rate, value, groups, count, compared, rows, chance }) =>
    `${rate}: Abstand ${value} zwischen ${groups}, ` +
    `${count === 2 ? 'den beiden verglichenen Gruppen' : `der niedrigsten und der höchsten der ${compared} verglichenen Gruppen`}, ` +
    `jede mit mindestens ${rows} Zeilen hinter der Rate; ${chance}.`,
  chances: {
    unknown: 'ein Zufallsniveau ist dafür nicht berechnet',
    beyond: (limit) => `Zufall allein ergibt in 95 von 100 Fällen bis zu ${limit}`,
    within: (limit) =>
      `das liegt im Rahmen dessen, was Zufall allein ergäbe, bis zu ${limit} in 95 von 100 Fällen`,
  },
  tooFewGroups: (rows) =>
    `Kein Abstand wird angegeben: Weniger als zwei Gruppen lassen sich vergleichen, jede mit mindestens ${rows} Zeilen hinter einer Rate.`,
  nothingCompared: {
    opening: 'Kein Abstand wird angegeben: Weniger als zwei Gruppen lassen sich vergleichen.',
    fewRows: (rows) => `Eine Gruppe braucht mindestens ${rows} Zeilen hinter einer Rate.`,
    smallShare: (share) => `Eine Gruppe braucht mindestens ${share} aller Zeilen.`,
    withheld: (limit) =>
      `Raten werden zurückgehalten, wo eine Anzahl unter ${limit} abgelesen oder zurückgerechnet werden könnte.`,
    notDefined: 'Eine Rate ohne Zeilen, auf die sie sich beziehen könnte, ist nicht definiert.',
    excluded: 'Was der Autor weggelassen hat, wird nicht verglichen.',
  },
  rowsOnly: 'Von jeder Gruppe sind nur die Zeilen bekannt, daher werden keine Raten verglichen.',
  multiplicity: ({ comparisons, count, misses, cases }) =>
    `${comparisons} Unterschiede werden betrachtet: jedes Paar von Gruppen in jeder Rate. ` +
    `Von ebenso vielen einzelnen Intervallen ${count === 1 ? 'läge' : 'lägen'} etwa ${misses} allein durch Zufall daneben; ein einzelner kleiner Abstand sollte deshalb nicht für sich gelesen werden. ` +
    `Damit alle zusammen gelten, darf jedes nur einmal in ${cases} Fällen danebenliegen (Bonferroni).`,
  baseRates: (value) =>
    `Die Grundraten unterscheiden sich um ${value}, mehr als Zufall allein ergäbe.`,
  baseRatesDespite: (value) =>
    `Das macht die Fehlerraten nicht gleich: Die Grundraten unterscheiden sich um ${value}, mehr als Zufall allein ergäbe.`,
  tradeOff:
    'Dann können Präzision, Falsch-positiv-Rate und Falsch-negativ-Rate nicht alle in diesen Gruppen gleich sein, es sei denn, die Vorhersagen sind fehlerfrei (Chouldechova 2017; Kleinberg und andere 2016).',
  table: {
    label: (attribute) => `Abstände nach ${attribute}`,
    chance: 'Zufall allein',
    lowest: 'Niedrigste',
    highest: 'Höchste',
    upTo: (limit) => `bis ${limit}`,
    beyond: (median) => `Median ${median}; der Abstand ist größer`,
    within: (median) => `Median ${median}; der Abstand liegt darin`,
    caption: 'Abstand: größter minus kleinster Wert. Verhältnis: kleinster durch größten Wert.',
    captionChance:
      'Zufall allein: der Abstand in 95 von 100 Simulationen, in denen alle Gruppen dieselbe Rate haben.',
  },
  impact: {
    label: (attribute) => `Auswahlverhältnisse nach ${attribute}`,
    ratio: 'Auswahlverhältnis',
    caption:
      'Anteil einer Gruppe mit günstiger Vorhersage geteilt durch den größten. Vier Fünftel sind im Arbeitsrecht der Vereinigten Staaten ein erster Hinweis (29 CFR 1607.4(D)), für Auswahlentscheidungen und für nichts anderes.',
  },
};
