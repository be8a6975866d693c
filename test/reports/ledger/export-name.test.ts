import { expect, test } from 'vitest';
import { exportName } from '../../../src/reports/ledger/export-name.ts';
import { DICTIONARIES } from '../../../src/words/dictionaries.ts';
import { inLanguage } from '../../../src/words/words.ts';
import { ledger } from './render.ts';

test('every export has a name in every language', () => {
  const names = new Set(ledger.groups.flatMap(({ claims }) => claims.flatMap((c) => c.exports)));
  for (const dictionary of Object.values(DICTIONARIES)) {
    const { exports } = dictionary.ledger;
    for (const name of names)
      inLanguage(dictionary, () =>
        expect(name in exports || exportName(name) !== name, name).toBe(true),
      );
  }
  expect(inLanguage(DICTIONARIES.de, () => exportName('card'))).toBe('Vorschaukarte');
});
