const HEX = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i;

/**
 * Contrast of two opaque colours such as `#0b5cad`, from 1 to 21 (WCAG 2.2, contrast ratio).
 * The order does not matter. Throws a RangeError for anything but six hex digits.
 */
export function contrastRatio(first: string, second: string): number {
  const [dark = 0, bright = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it for sRGB. */
export function luminance(colour: string): number {
  const match = HEX.exec(colour);
  if (!match) throw new RangeError(`Expected a colour such as #0b5cad, got ${colour}`);
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): number {
  const channel = parseInt(hex, 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
