import { stringify } from 'yaml';
import type { ScalarTag } from 'yaml';

/** YAML that readers of version 1.1, such as Python's, understand as the same texts and numbers. */
export function yamlText(value: unknown): string {
  return stringify(value, {
    version: '1.1',
    lineWidth: 0,
    customTags: (tags) => [EXPONENT, ...tags],
  });
}

// For PyYAML a number with an exponent has a point, too: `1e-7` is a text to it, `1.0e-7` a number.
const EXPONENT: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => typeof value === 'number' && /^-?\de/.test(String(value)),
  test: /^-?\d\.0e[-+]\d+$/,
  resolve: Number,
  stringify: ({ value }) => String(value).replace('e', '.0e'),
};
