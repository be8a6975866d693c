import { expect, test } from 'vitest';
import { jsonLd } from '../../../src/exports/formats/json-ld.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { inputOf } from '../export-input.ts';

const blocks = { title: 'A < B & "C"' };

test('describes work, code and the way to the page of a published project', () => {
  const input = inputOf(publishedProject('tumours', { license: { code: 'MIT' } }));
  const [file] = jsonLd({ ...input, profile: { ...input.profile, site: 'https://a.example.org' } });
  expect(JSON.parse(file?.text ?? '')).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'CreativeWork', url: 'https://a.example.org/projects/tumours/' },
      { '@type': 'SoftwareSourceCode', license: 'https://spdx.org/licenses/MIT.html' },
      { '@type': 'Dataset' },
      { '@type': 'BreadcrumbList' },
    ],
  });
});

test('a draft has no page, so no address of one is written', () => {
  const input = inputOf(publishedProject('tumours', { ...blocks, status: 'draft' }));
  const [file] = jsonLd({ ...input, profile: { ...input.profile, site: 'https://a.example.org' } });
  expect(file?.text).not.toContain('a.example.org');
  expect(JSON.parse(file?.text ?? '')).toMatchObject({
    '@graph': [{ name: 'A < B & "C"' }, {}, {}],
  });
});
