/** A box or a text as satori takes it: an element tree without JSX. */
export interface CardElement {
  readonly type: 'div';
  readonly key?: string;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardElement[];
  };
}

type Style = CardElement['props']['style'];

/** A box in a row or a column. Never grows or shrinks by itself. */
export function box(
  style: Style,
  children: readonly CardElement[] = [],
  key?: string,
): CardElement {
  return {
    type: 'div',
    ...(key ? { key } : {}),
    props: { style: { ...FIXED, ...style }, children },
  };
}

/** One line of text. It is never wrapped here: the layout has already cut it to its width. */
export function textLine(text: string, style: Style): CardElement {
  return {
    type: 'div',
    props: { style: { ...FIXED, whiteSpace: 'pre', ...style }, children: text },
  };
}

const FIXED = { display: 'flex', boxSizing: 'border-box', flexShrink: 0 } as const;
