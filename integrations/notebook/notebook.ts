/** A notebook as far as a case study shows it. */
export interface Notebook {
  /** Language of its code, in lower case: `python`. */
  readonly language: string;
  readonly cells: readonly NotebookCell[];
}

/** One cell, with what it printed and drew. */
export interface NotebookCell {
  readonly kind: 'code' | 'markdown';
  readonly tags: readonly string[];
  readonly source: string;
  readonly outputs: readonly NotebookOutput[];
}

/** One output in the richest form that can be shown safely. */
export type NotebookOutput =
  | { readonly kind: 'text'; readonly text: string }
  /** HTML that was sanitised. */
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'markdown'; readonly text: string }
  | NotebookImage
  | { readonly kind: 'error'; readonly text: string }
  /** Something that cannot be shown, and why. */
  | { readonly kind: 'left-out'; readonly why: 'rest' | 'picture' | 'drawing' | 'interactive' }
  /** Printed lines beyond those that are shown. */
  | { readonly kind: 'more-lines'; readonly count: number };

/** A picture, ready to be written beside the page. */
export interface NotebookImage {
  readonly kind: 'image';
  /** Start of its hash and its ending: `3f2a9c01b4.png`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
