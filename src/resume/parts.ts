import type { Block } from './blocks.ts';

/** A section of the printed résumé: its title and what stands below it. */
export interface Part {
  /** As written in a sentence: "Projects". */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A printed résumé, cut at its headings. */
export interface Parts {
  /** Name, role and how to reach the person. */
  readonly head: readonly Block[];
  readonly sections: readonly Part[];
}

/** Cuts the blocks of a résumé at their headings. */
export function partsOf(blocks: readonly Block[]): Parts {
  const starts = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  return {
    head: blocks.slice(0, starts[0] ?? blocks.length),
    sections: starts.map((start, index) => ({
      title: titleAt(blocks, start),
      blocks: blocks.slice(start + 1, starts[index + 1] ?? blocks.length),
    })),
  };
}

function titleAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block?.kind === 'heading' ? block.text : '';
}
