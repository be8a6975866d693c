/** One model beside others, and classes taken for one another. */
export const chartsOfComparisons = {
  models: {
    caption: (measure: string) => `${measure} of each model`,
    model: 'Model',
    finalModel: 'Final model',
    baseline: 'Baseline',
    kind: 'Kind',
    kinds: { result: 'final model', alternative: 'alternative', baseline: 'baseline' },
    beside: ({ measure, value, text }: MeasureValue & { count: number; text: string }) =>
      `${measure} ${value}, beside ${text} others.`,
    best: ({
      measure,
      value,
      other,
      otherValue,
    }: MeasureValue & Record<'other' | 'otherValue', string>) =>
      `${measure} ${value}; best of the others is ${other} with ${otherValue}.`,
    theBaseline: 'the baseline',
    squares: 'Squares: baselines.',
    whiskers: (levels: string) => `Whiskers: ${levels} intervals.`,
    hollow: 'Without whisker: no interval.',
    withInterval: ({ name, value, interval }: Record<'name' | 'value' | 'interval', string>) =>
      `${name} ${value} (${interval})`,
    withoutInterval: ({ name, value }: { name: string; value: string }) =>
      `${name} ${value}, no interval`,
    label: ({ measure, models }: { measure: string; models: string }) => `${measure}: ${models}.`,
  },
  pairwise: {
    caption: 'Preferred answers',
    one: ({ won, opponent }: Won) => `Preferred in ${won} comparisons with ${opponent}.`,
    several: ({ lowest, highest }: { lowest: Won; highest: Won }) =>
      `Preferred in ${lowest.won} comparisons with ${lowest.opponent}, ${highest.won} with ${highest.opponent}.`,
    reading:
      'From left to right: preferred, neither, the other preferred. Lengths are shares of all comparisons.',
    label: (matches: string) => `Preferred answers. ${matches}`,
    match: ({
      opponent,
      wins,
      ties,
      losses,
    }: { opponent: string } & Record<
      'wins' | 'ties' | 'losses',
      { count: number; text: string }
    >) =>
      `Against ${opponent}: ${wins.text} ${wins.count === 1 ? 'win' : 'wins'}, ${ties.text} ${ties.count === 1 ? 'tie' : 'ties'}, ${losses.text} ${losses.count === 1 ? 'loss' : 'losses'}.`,
    won: (count: string) => `${count} won`,
    tied: (count: string) => `${count} tied`,
    lost: (count: string) => `${count} lost`,
    head: {
      opponent: 'Opponent',
      won: 'Won',
      tied: 'Tied',
      lost: 'Lost',
      rate: 'Win rate',
      judge: 'Judge',
    },
  },
  mistakes: {
    binary: ({
      missed,
      positives,
      alarms,
    }: {
      missed: string;
      positives: string;
      alarms: { count: number; text: string };
    }) =>
      `${missed} of ${positives} missed, ${alarms.text} false ${alarms.count === 1 ? 'alarm' : 'alarms'}.`,
    none: ({ text }: { count: number; text: string }) =>
      `All ${text} rows are predicted correctly.`,
    once: ({ wrong, total }: { wrong: string; total: string }) =>
      `${wrong} of ${total} wrong, no pair more than once.`,
    most: ({
      wrong,
      total,
      actual,
      predicted,
      times,
    }: Record<'wrong' | 'total' | 'actual' | 'predicted' | 'times', string>) =>
      `${wrong} of ${total} wrong, most often ${actual} taken for ${predicted}, ${times} times.`,
    pair: ({
      actual,
      predicted,
      counts,
      share,
    }: Record<'actual' | 'predicted' | 'counts' | 'share', string>) =>
      `${actual} taken for ${predicted}: ${counts} (${share})`,
  },
};

export interface MeasureValue {
  readonly measure: string;
  readonly value: string;
}

export interface Won {
  /** "34 of 80". */
  readonly won: string;
  readonly opponent: string;
}
