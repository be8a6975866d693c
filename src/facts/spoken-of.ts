import { formatNumber } from '../format/number.ts';
import { lookup } from '../words/lookup.ts';
import { parts as english } from '../words/en/parts.ts';
import { words } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Fact } from './fact.ts';

/**
 * What a fact is of, in the language being spoken: a horizon, a fold or a size that deriving named in
 * English. What the author named stays as it is; undefined where a fact is of everything.
 */
export function spokenOf({ of }: Fact): string | undefined {
  if (of === undefined || words().parts === english) return of;
  const pieces = of.split(', ');
  const last = pieces.at(-1) ?? '';
  const said = spokenPart(last);
  return said === undefined ? of : words().naming.pieces([...pieces.slice(0, -1), said]);
}

type Texts = Words['parts'];

const FORMS: readonly (readonly [RegExp, (texts: Texts, found: readonly string[]) => string])[] = [
  [
    /^(\d+) (.+) ahead$/,
    (texts, [count = '', steps = '']) =>
      texts.ahead({
        count: Number(count),
        text: formatNumber(Number(count), { unit: 'count' }),
        step: count === '1' ? steps : steps.replace(/s$/, ''),
      }),
  ],
  [/^fold from (.+)$/, (texts, [from = '']) => texts.fold(from)],
  [/^(\d+) tries$/, (texts, [k = '']) => texts.tries(k)],
  [/^always answering (.+)$/, (texts, [label = '']) => texts.always(label)],
  [/^first (\d+)$/, (texts, [k = '']) => texts.first(k)],
  [/^(small|medium|large) objects$/, (texts, [size = '']) => lookup(texts.objects)(size) ?? size],
];

function spokenPart(text: string): string | undefined {
  for (const [pattern, say] of FORMS) {
    const found = pattern.exec(text);
    if (found) return say(words().parts, found.slice(1));
  }
  return undefined;
}
