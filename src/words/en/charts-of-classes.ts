import { counted } from '../counted.ts';
import type { Counted } from '../counted.ts';

/** Figures of single classes and clusters, and of one class taken for another. */
export const chartsOfClasses = {
  rows: {
    class: 'Class',
    one: ({ measure, value, classes }: { measure: string; value: string; classes: Counted }) =>
      `${measure} ${value} over ${counted(classes, 'class', 'classes')}.`,
    /** `low` and `high` carry their class: "0.62 (bus)". */
    range: (told: { measure: string; low: string; high: string; classes: Counted }) =>
      `${told.measure} from ${told.low} to ${told.high} over ${counted(told.classes, 'class', 'classes')}.`,
    whiskers: 'Whiskers: 95% Wilson intervals.',
    rest: ({ drawn, more }: { drawn: string; more: string }) =>
      `Lowest ${drawn} drawn, and ${more} more in the table.`,
    /** Measures of one class beside each other. */
    all: (texts: readonly string[]) => texts.join(' and '),
    label: ({ caption, names, values }: { caption: string; names: string; values: string }) =>
      `${caption}, ${names}: ${values}.`,
    interval: (measure: string) => `Interval of ${measure}`,
  },
  precision: {
    caption: 'Average precision by class',
    at50: 'AP at an overlap of 0.5',
    at50to95: 'AP at 0.5 to 0.95',
    definition: (images: string) =>
      `${images} images. AP: average precision at an overlap of box and object.`,
    counted: 'Objects',
    sizes: { small: 'Small objects', medium: 'Medium objects', large: 'Large objects' },
  },
  overlap: {
    caption: 'Overlap by class',
    definition: (images: string) =>
      `${images} images. IoU: shared area over joint area; Dice: twice the shared over the sum of both.`,
    counted: 'Pixels',
  },
  scores: {
    caption: 'Scores by class',
    definition:
      'Recall: share of the class that was found; F1: harmonic mean of recall and precision.',
    counted: 'Rows',
  },
  clusters: {
    caption: 'Rows by cluster',
    axis: 'Rows',
    head: ['Cluster', 'Rows', 'Mean silhouette'],
    noise: 'In no cluster',
    title: (told: { clusters: Counted; name: string; size: string; rows: Counted }) =>
      `Largest of ${counted(told.clusters, 'cluster', 'clusters')}: ${told.name}, ${told.size} of ${counted(told.rows, 'row', 'rows')}.`,
    titleNoise: (told: {
      clusters: Counted;
      name: string;
      size: string;
      rows: Counted;
      noise: string;
    }) =>
      `Largest of ${counted(told.clusters, 'cluster', 'clusters')}: ${told.name}, ${told.size} of ${counted(told.rows, 'row', 'rows')}; ${told.noise} in no cluster.`,
    note: 'Rows in each cluster.',
    silhouette:
      'After the size: mean silhouette, -1 to 1; near 1, rows lie far from other clusters.',
    stability: (index: string) =>
      `Mean adjusted Rand index between fits on resampled rows: ${index}.`,
    more: (count: string) => `${count} more in the table.`,
    label: ({ title, sizes }: { title: string; sizes: string }) =>
      `Rows by cluster. ${title} ${sizes}.`,
  },
  confusion: {
    caption: 'Actual against predicted class',
    /** `cutOff` is empty where there is none. */
    measured: ({ split, cutOff, rows }: { split: string; cutOff: string; rows: string }) =>
      `${split}${cutOff && ` at cut-off ${cutOff}`}, ${rows}.`,
    shares: 'Rows are actual classes; percentages by row.',
    tints: 'Rows are actual classes, columns predicted; darker is a larger share of the row.',
    recovered: 'Worked out from the published rates.',
    labelMany: ({ classes, title }: { classes: string; title: string }) =>
      `Confusion matrix of ${classes} classes. ${title}`,
    label: 'Confusion matrix.',
    cell: ({ count, predicted }: { count: string; predicted: string }) =>
      `${count} predicted ${predicted}`,
    row: ({ actual, cells }: { actual: string; cells: string }) => `${actual}: ${cells}.`,
    /** Over a column of the picture. */
    column: (name: string) => `predicted ${name}`,
    actual: 'Actual',
    predicted: 'Predicted',
    predictedAs: (name: string) => `Predicted ${name}`,
    all: 'All',
    rows: 'Rows',
  },
};
