/**
 * Version of the card's look, part of every cache key. A test compares it with the drawn goldens and
 * says what to write here after the layout, the strip or a chart has changed.
 */
export const CARD_VERSION = '4c7400ab3677';
