import { drawChart } from '../../src/charts/plan.ts';
import type { ChartPlan } from '../../src/charts/plan.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import type { Language } from '../../src/words/language.ts';
import { inLanguage } from '../../src/words/words.ts';

/** Everything readers of charts see or hear, in one language. */
export function chartTexts(compose: () => readonly ChartPlan[], language: Language): string[] {
  return inLanguage(DICTIONARIES[language], () =>
    compose().flatMap((plan) => {
      const { svg, ...chart } = drawChart(plan, 'page');
      const { title, note, label, table } = chart;
      const drawn = [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text);
      return [plan.caption, title, note, label, ...table.head, ...table.rows.flat(), ...drawn];
    }),
  );
}

/**
 * Words of three letters and more that stand in the English charts and in those of another language.
 * `own` are names from manifests, metrics and terms that all languages have.
 */
export function englishWords(
  compose: () => readonly ChartPlan[],
  language: Language,
  own: string,
): string[] {
  const known = wordsOf([own]);
  const english = wordsOf(chartTexts(compose, 'en'));
  const spoken = wordsOf(chartTexts(compose, language));
  return [...spoken].filter((word) => english.has(word) && !known.has(word)).sort();
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.join(' ').match(/\p{Script=Latin}{3,}/gu) ?? []);
}
