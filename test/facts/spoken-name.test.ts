import { expect, test } from 'vitest';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { factName } from '../../src/facts/gap.ts';
import { spokenName, spokenTitle } from '../../src/facts/spoken-name.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { inLanguage } from '../../src/words/words.ts';
import { buildFact } from '../builders/fact.ts';
import { BY_RACE, buildGroups } from '../builders/groups.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const portfolio = [...buildPortfolioFacts(buildPortfolio()).values()].flat();
const facts = [...portfolio, ...deriveFacts(buildGroups(BY_RACE))];

test('English says what the fact carries', () => {
  expect(new Set(facts.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  expect(facts.map(spokenName)).toEqual(facts.map(({ name }) => name));
  expect(facts.map(spokenTitle)).toEqual(facts.map(factName));
});

const named = (metric: string, name: string, rest: Partial<Fact> = {}): Fact =>
  buildFact({ metric, name, ...rest });

test.each([
  ['Genauigkeit', '准确率', named('accuracy', 'Accuracy')],
  ['F1, Macro-Mittel', 'F1，宏平均', named('f1', 'F1, macro average')],
  ['Recall@10', '召回率@10', named('recall-at-k', 'Recall at 10')],
  ['Genauigkeit, Differenz', '准确率，差值', named('accuracy', 'Accuracy, difference')],
  [
    'Genauigkeit, Mittel über Folds',
    '准确率，各折平均',
    named('accuracy', 'Accuracy, mean over folds', { kind: 'spread' }),
  ],
  [
    'Falsch-positiv-Rate, Abstand zwischen Gruppen',
    '假阳性率，组间差距',
    named('fpr-difference', 'False-positive rate, gap between groups', { kind: 'gap' }),
  ],
  [
    'Falsch-positiv-Rate, Abstand nach race, vor reweighting',
    '假阳性率，按race的差距，reweighting 之前',
    named('fpr-difference-before', 'False-positive rate, gap by race, before reweighting', {
      kind: 'gap',
    }),
  ],
  ['Genauigkeit beim Raten', '猜测的准确率', named('accuracy', 'Accuracy of guessing')],
  ['Zeilen, Test', '测试集行数', named('n', 'Rows in test', { kind: 'split', split: 'test' })],
  ['Mediane Latenz', '延迟中位数', named('latency-p50', 'Median latency', { kind: 'latency' })],
  [
    'Beobachteter Anteil bei Score 3',
    '得分 3 处的观察比例',
    named('observed-at-3', 'Observed share at score 3', { kind: 'bin' }),
  ],
  ['Accuracy', 'Accuracy', named('x-accuracy', 'Accuracy')],
  ['Lift at 10', 'Lift at 10', named('x-lift', 'Lift at 10')],
] as const)('%s, %s', (german, chinese, fact) => {
  expect(inLanguage(DICTIONARIES.de, () => spokenName(fact))).toBe(german);
  expect(inLanguage(DICTIONARIES.zh, () => spokenName(fact))).toBe(chinese);
});

test('a gap by itself says by what', () => {
  const gap = named('fpr-difference', 'False-positive rate, gap between groups', {
    ...{ kind: 'gap', of: 'sex' },
  });
  const titles = (['es', 'fr', 'pt'] as const).map((language) =>
    inLanguage(DICTIONARIES[language], () => spokenTitle(gap)),
  );
  expect(titles).toEqual([
    'Tasa de falsos positivos, brecha por sex',
    'Taux de faux positifs, écart selon sex',
    'Taxa de falsos positivos, diferença por sex',
  ]);
});
