import type { chartsOfComparisons as english } from '../en/charts-of-comparisons.ts';
import type { Widen } from '../widen.ts';

export const chartsOfComparisons: Widen<typeof english> = {
  models: {
    caption: (measure) => `${measure} je Modell`,
    model: 'Modell',
    finalModel: 'Endgültiges Modell',
    baseline: 'Vergleichswert',
    kind: 'Art',
    kinds: {
      result: 'endgültiges Modell',
      alternative: 'Alternative',
      baseline: 'Vergleichswert',
    },
    beside: ({ measure, value, text }) => `${measure} ${value}, neben ${text} anderen.`,
    best: ({ measure, value, other, otherValue }) =>
      `${measure} ${value}; der beste der übrigen Werte ist ${other} mit ${otherValue}.`,
    theBaseline: 'der Vergleichswert',
    squares: 'Quadrate: Vergleichswerte.',
    whiskers: (levels) => `Fehlerbalken: Intervalle zu ${levels}.`,
    hollow: 'Ohne Strich: kein Intervall.',
    withInterval: ({ name, value, interval }) => `${name} ${value} (${interval})`,
    withoutInterval: ({ name, value }) => `${name} ${value}, kein Intervall`,
    label: ({ measure, models }) => `${measure}: ${models}.`,
  },
  pairwise: {
    caption: 'Bevorzugte Antworten',
    one: ({ won, opponent }) => `Bevorzugt in ${won} Vergleichen mit ${opponent}.`,
    several: ({ lowest, highest }) =>
      `Bevorzugt in ${lowest.won} Vergleichen mit ${lowest.opponent}, in ${highest.won} mit ${highest.opponent}.`,
    reading:
      'Von links nach rechts: bevorzugt, keine von beiden, die andere bevorzugt. Längen sind Anteile an allen Vergleichen.',
    label: (matches) => `Bevorzugte Antworten. ${matches}`,
    match: ({ opponent, wins, ties, losses }) =>
      `Gegen ${opponent}: ${wins.text} ${wins.count === 1 ? 'Sieg' : 'Siege'}, ${ties.text} unentschieden, ${losses.text} ${losses.count === 1 ? 'Niederlage' : 'Niederlagen'}.`,
    won: (count) => `${count} gewonnen`,
    tied: (count) => `${count} unentschieden`,
    lost: (count) => `${count} verloren`,
    head: {
      opponent: 'Gegner',
      won: 'Gewonnen',
      tied: 'Unentschieden',
      lost: 'Verloren',
      rate: 'Gewinnrate',
      judge: 'Urteilende',
    },
  },
  mistakes: {
    binary: ({ missed, positives, alarms }) =>
      `${missed} von ${positives} übersehen, ${alarms.text} ${alarms.count === 1 ? 'Fehlalarm' : 'Fehlalarme'}.`,
    none: ({ text }) => `Alle ${text} Zeilen sind richtig vorhergesagt.`,
    once: ({ wrong, total }) => `${wrong} von ${total} falsch, kein Paar mehr als einmal.`,
    most: ({ wrong, total, actual, predicted, times }) =>
      `${wrong} von ${total} falsch, am häufigsten ${actual} für ${predicted} gehalten, ${times}-mal.`,
    pair: ({ actual, predicted, counts, share }) =>
      `${actual} für ${predicted} gehalten: ${counts} (${share})`,
  },
};
