import type { fairness as english } from '../en/fairness.ts';
import type { Widen } from '../widen.ts';

export const fairness: Widen<typeof english> = {
  title: 'Fairness-Prüfungen',
  notApplicable: 'Nicht anwendbar',
  opening: 'Raten für jede Gruppe, mit ihren Intervallen.',
  noCounts: 'Keine Anzahlen je Gruppe.',
  choice: 'Welche Rate, und warum',
  manyComparisons: 'Viele Vergleiche',
  harm: 'Möglicher Schaden',
  harms: {
    allocation: 'Jemandem wird etwas verwehrt',
    'quality-of-service': 'Es funktioniert für manche schlechter',
    stereotyping: 'Stereotype',
    representation: 'Jemand kommt nicht vor',
    'none-identified': 'Keiner erkannt',
  },
  favourable: 'Günstiges Ergebnis',
  attributes: 'Attribute',
  attributeSources: {
    'self-reported': 'selbst angegeben',
    observed: 'beobachtet',
    inferred: 'abgeleitet',
    proxy: 'Stellvertretermerkmal',
  },
  tried: {
    pre: (method) => `Vor dem Training versucht: ${method}`,
    in: (method) => `Im Training versucht: ${method}`,
    post: (method) => `Nach dem Training versucht: ${method}`,
  },
  mitigated: ({ before, after }) =>
    `Abstand ${before} davor, ${after} danach, wie vom Autor angegeben.`,
  rates: {
    label: (attribute) => `Raten nach ${attribute}`,
    measuredOn: (rows) => `Gemessen auf ${rows}.`,
    names: 'Gruppennamen sind die der Quelle.',
  },
  reference: {
    label: ({ reference, attribute }) => `Gegenüber ${reference}, nach ${attribute}`,
    labelHighest: (attribute) => `Gegenüber der höchsten Rate, nach ${attribute}`,
    head: (reference) => `Gegenüber ${reference}`,
    headHighest: 'Gegenüber der höchsten Rate',
    reference: 'Bezugsgruppe',
    ratio: (ratio) => `Verhältnis ${ratio}`,
    caption: (reference) =>
      `Rate der Gruppe minus die von ${reference}: Unter 0 ist die Rate der Gruppe niedriger. Verhältnis: Rate der Gruppe geteilt durch die andere.`,
    captionHighest:
      'Rate der Gruppe minus die höchste Rate: Unter 0 ist die Rate der Gruppe niedriger. Verhältnis: Rate der Gruppe geteilt durch die andere.',
    beforehand: 'Sie behandeln die Gruppe mit der höchsten Rate, als sei sie vorab benannt.',
  },
  leftOut: {
    term: (group) => `Nicht verglichen: ${group}`,
    byAuthor: ({ group, attribute }) => `Vom Autor weggelassen: ${group} (${attribute})`,
    unknown: (attribute) => `Unbekannt: ${attribute}`,
    notCounted: (rows) => `${rows}, in keiner Gruppe gezählt.`,
    fewerRows: (limit) => `Weniger als ${limit} Zeilen`,
    smallShare: (share) => `Weniger als ${share} aller Zeilen`,
    notDefined: 'Nicht definiert, ohne Zeilen, auf die sich ein Anteil beziehen könnte',
    withheld: (limit) =>
      `Zurückgehalten, damit keine Anzahl unter ${limit} abgelesen oder zurückgerechnet werden kann`,
    excluded: 'Vom Autor weggelassen',
    reason: ({ reason, rates }) => `${reason}: ${rates}.`,
  },
};
