/** A number for choosing between one and many, and the same number as it is written. */
export interface Counted {
  readonly count: number;
  readonly text: string;
}

/** `1 class`, `2 classes`, `0 classes`: English, German, Spanish. */
export function counted({ count, text }: Counted, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** `0 classe`, `1 classe`, `2 classes`: French and Portuguese, where the plural begins at two. */
export function countedFromTwo({ count, text }: Counted, one: string, many: string): string {
  return `${text} ${count < 2 ? one : many}`;
}
