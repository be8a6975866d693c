import type { LayoutOptions } from '../../src/card/design.ts';
import type { CardElement } from '../../src/card/element.ts';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { cardType } from '../../src/card/type.ts';
import { palette } from '../../src/theme/palette.ts';

/** Light colours and the real fonts. */
export const layoutOptions: LayoutOptions = {
  palette: palette.light,
  type: cardType(readCardFonts()),
};

/** Every text of an element tree, in order. */
export function textsOf({ props: { children } }: CardElement): string[] {
  if (typeof children === 'string') return [children];
  return (children ?? []).flatMap(textsOf);
}
