import { describe, expect, test } from 'vitest';
import { METRICS } from '../../src/metrics/registry.ts';
import {
  plainText,
  spokenMetricName,
  spokenPitfalls,
  spokenPlain,
} from '../../src/metrics/spoken.ts';
import { names as german } from '../../src/words/de/metrics/names.ts';
import { plain as germanPlain } from '../../src/words/de/metrics/plain.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { names as spanish } from '../../src/words/es/metrics/names.ts';
import { plain as spanishPlain } from '../../src/words/es/metrics/plain.ts';
import { names as french } from '../../src/words/fr/metrics/names.ts';
import { plain as frenchPlain } from '../../src/words/fr/metrics/plain.ts';
import { names as portuguese } from '../../src/words/pt/metrics/names.ts';
import { plain as portuguesePlain } from '../../src/words/pt/metrics/plain.ts';
import { inLanguage } from '../../src/words/words.ts';
import { names as chinese } from '../../src/words/zh/metrics/names.ts';
import { plain as chinesePlain } from '../../src/words/zh/metrics/plain.ts';

const RECORDS = [
  ['German', german, germanPlain],
  ['Spanish', spanish, spanishPlain],
  ['French', french, frenchPlain],
  ['Portuguese', portuguese, portuguesePlain],
  ['Chinese', chinese, chinesePlain],
] as const;

describe.each(RECORDS)('%s', (_, names, plain) => {
  const ids = new Set(METRICS.map(({ id }) => id));

  test('speaks of metrics the registry knows, and leaves no text empty', () => {
    expect(Object.keys({ ...names, ...plain }).filter((id) => !ids.has(id))).toEqual([]);
    const texts = [...Object.values(names), ...Object.values(plain)];
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('never calls two metrics alike', () => {
    const all = METRICS.map(({ id, name }) => names[id] ?? name);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test('explains what the other languages explain', () =>
    expect(Object.keys(plain)).toEqual(Object.keys(germanPlain)));
});

test('the registry is the English dictionary', () => {
  expect(METRICS.filter(({ id, name }) => spokenMetricName(id) !== name)).toEqual([]);
  expect(spokenPlain('accuracy')).toEqual({
    text: 'Of all cases, the share the model got right.',
    isForeign: false,
  });
  expect(spokenPitfalls('accuracy').some(({ isForeign }) => isForeign)).toBe(false);
});

test('what only English says is marked where another language is spoken', () =>
  inLanguage(DICTIONARIES.de, () => {
    expect(spokenMetricName('acc')).toBe('Genauigkeit');
    expect([spokenMetricName('roc-auc'), spokenMetricName('x-cost', 'Cost')]).toEqual([
      'ROC AUC',
      'Cost',
    ]);
    expect(spokenPlain('bleu')?.isForeign).toBe(true);
    expect([plainText('bleu'), plainText('x-cost')]).toEqual([undefined, undefined]);
    expect(plainText('recall')).toMatch(/^Von allen wirklichen Fällen/);
    expect(spokenPitfalls('accuracy').every(({ isForeign }) => isForeign)).toBe(true);
  }));
