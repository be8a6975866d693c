import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../src/exports/yaml-text.ts';

// What PyYAML 6 takes for a float (resolver.py): with an exponent only after a point, and with its sign.
const PYTHON_FLOAT = /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/;

describe('yamlText', () => {
  test.each([1e-7, -3e-12, 1.5e-9, 5e-324, 1e21, 0.1, 1.25])(
    'writes %s as a number of Python',
    (value) => {
      const text = yamlText({ value });
      expect(text.replace('value: ', '').trim()).toMatch(PYTHON_FLOAT);
      expect(parse(text, { version: '1.1' })).toEqual({ value });
      expect(parse(text)).toEqual({ value });
    },
  );

  test('keeps texts texts and counts counts', () => {
    const value = { a: '1e-7', b: '1.0e-7', c: 'yes', d: 12, e: '012', f: ['- x', 'a: b', '#'] };
    expect(parse(yamlText(value), { version: '1.1' })).toEqual(value);
    expect(yamlText({ d: 12 })).toBe('d: 12\n');
  });
});
