/** Several runs of one model: while it learns, with other seeds, without a part, on changed input. */
export const chartsOfTraining = {
  learning: {
    axes: {
      rows: 'Training rows',
      steps: 'Training steps',
      epochs: 'Epochs',
      trees: 'Trees',
      tokens: 'Training tokens',
    },
    caption: (measure: string) => `${measure} while training grows`,
    by: ({ measure, axis }: { measure: string; axis: string }) =>
      `${measure} by ${axis.toLowerCase()}`,
    counts: ({ points, lines }: Record<'points' | 'lines', { count: number; text: string }>) =>
      `${points.text} ${points.count === 1 ? 'point' : 'points'} in ${lines.text} ${lines.count === 1 ? 'line' : 'lines'}`,
    none: (measure: string) => `${measure} was not written.`,
    ends: ({ measure, value }: { measure: string; value: string }) =>
      `${measure} ends at ${value}.`,
    allEnd: ({ measure, value }: { measure: string; value: string }) =>
      `${measure} ends at ${value} on every line.`,
    endsApart: ({
      measure,
      highest,
      high,
      lowest,
      low,
    }: Record<'measure' | 'highest' | 'high' | 'lowest' | 'low', string>) =>
      `${measure} ends highest for ${highest}, ${high}, and lowest for ${lowest}, ${low}.`,
    line: ({
      name,
      from,
      start,
      to,
      end,
    }: Record<'name' | 'from' | 'start' | 'to' | 'end', string>) =>
      `${name} from ${from} at ${start} to ${to} at ${end}`,
    label: ({ measure, axis, lines }: { measure: string; axis: string; lines: string }) =>
      `${measure} by ${axis.toLowerCase()}: ${lines}.`,
  },
  returns: {
    caption: 'Return by seed',
    axis: 'Return of an episode',
    mean: 'Mean',
    seed: (number: string) => `Seed ${number}`,
    oneSeed: (mean: string) => `Mean return ${mean} from one seed only.`,
    seeds: ({ mean, text, low, high }: Record<'mean' | 'text' | 'low' | 'high', string>) =>
      `Mean return ${mean} over ${text} seeds, single seeds from ${low} to ${high}.`,
    counts: ({ episodes, seeds }: Record<'episodes' | 'seeds', { count: number; text: string }>) =>
      `${episodes.text} ${episodes.count === 1 ? 'episode' : 'episodes'} from ${seeds.text} ${seeds.count === 1 ? 'seed' : 'seeds'}.`,
    dots: 'Small dots: single episodes; large: their mean.',
    more: ({ text }: { count: number; text: string }) => `${text} more seeds in the table.`,
    label: (seeds: string) => `Return by seed of training. ${seeds}.`,
    seedMean: ({ seed, mean }: { seed: string; mean: string }) => `${seed}: mean ${mean}`,
    head: { seed: 'Seed', episodes: 'Episodes', lowest: 'Lowest', highest: 'Highest' },
  },
  variations: {
    ablation: { caption: 'Parts left out', column: 'Left out' },
    robustness: { caption: 'Changed input', column: 'Input' },
    same: (measure: string) => `${measure} does not change.`,
    falls: ({ name, measure, by, to }: Record<'name' | 'measure' | 'by' | 'to', string>) =>
      `${name}: ${inside(measure)} falls by ${by} to ${to}.`,
    rises: ({ name, measure, by, to }: Record<'name' | 'measure' | 'by' | 'to', string>) =>
      `${name}: ${inside(measure)} rises by ${by} to ${to}.`,
    uprightLine: 'Upright line: the full model.',
    label: ({ caption, measure, changes }: Record<'caption' | 'measure' | 'changes', string>) =>
      `${caption}, change of ${measure}: ${changes}.`,
    axis: (measure: string) => `Change of ${measure}`,
  },
};

// Acronyms keep their capitals: R², ROC AUC.
function inside(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
