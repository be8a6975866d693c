import { expect, test } from 'vitest';
import { networkOf } from '../../../src/resume/rendercv/networks.ts';

const link = (href: string) => ({ kind: 'link', label: 'Link', text: href, href }) as const;

test.each([
  ['https://github.com/alex-example/', 'GitHub', 'alex-example'],
  ['https://www.linkedin.com/in/alex-example', 'LinkedIn', 'alex-example'],
  ['https://orcid.org/0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
  ['https://scholar.google.com/citations?user=AbC1', 'Google Scholar', 'AbC1'],
])('%s is a profile', (href, network, username) => {
  expect(networkOf(link(href))).toEqual({ network, username });
});

test.each(['https://github.com/alex-example/churn', 'https://example.org/github.com/x', ''])(
  '%s is none',
  (href) => {
    expect(networkOf(link(href))).toBeUndefined();
  },
);
