import { expect, test } from 'vitest';
import { composeLlms } from '../../../src/site/feeds/llms.ts';
import { buildSite } from '../../builders/site.ts';

const linesOf = (text: string, start: string) =>
  text.split('\n').filter((line) => line.startsWith(start));

const SECTIONS = ['## Projects', '## Skills', '## Résumés', '## Data', '## Optional'];

test('has one title, one quoted summary and a list under every section', () => {
  const text = composeLlms(buildSite());
  expect(text.startsWith('# Alex Example\n\n> Data scientist\n\n')).toBe(true);
  expect(linesOf(text, '# ')).toEqual(['# Alex Example']);
  expect(linesOf(text, '## ')).toEqual(SECTIONS);
  expect(linesOf(text, '- [')).toHaveLength(4 + 1 + 4 + (1 + 4) + (1 + 4 + 2));
  expect(text.endsWith('\n')).toBe(true);
});

test('writes the headline of a project in full, with the address of its page', () => {
  const [line] = linesOf(composeLlms(buildSite()), '- [Tumour classifier]');
  expect(line).toMatch(
    /^- \[Tumour classifier\]\(https:\/\/alex\.example\.org\/base\/projects\/tumours\.md\): A small model finds as many tumours as a large one\. Recall 0\.937/,
  );
  expect(line).toContain('baseline: One-feature rule');
});

test('leads to every résumé as Markdown and to the numbers', () => {
  const text = composeLlms(buildSite());
  expect(text).toContain(
    '- [Data scientist](https://alex.example.org/base/resume/data-scientist.md): résumé for this reader',
  );
  expect(text).toContain('- [portfolio.json](https://alex.example.org/base/portfolio.json): ');
});

test('uses paths of the site while its address is unknown', () => {
  const text = composeLlms(buildSite({ absolute: () => undefined }));
  expect(text).toContain('](/base/projects/tumours.md)');
  expect(text).not.toContain('https://');
});

test('escapes what an author could write to break out of a line', () => {
  // The schema refuses most of this already; here it is put behind the schema, as a second lock.
  const { portfolio, ...site } = buildSite();
  const profile = {
    ...portfolio.profile,
    name: '# [x](javascript:a)',
    headline: 'A\n\n## Not a section',
  };
  const projects = portfolio.projects.map((project) => ({
    ...project,
    manifest: {
      ...project.manifest,
      title: 'T](https://evil.example) [',
      tagline: '<b>bold</b> *stars*\n\n# Heading',
    },
  }));
  const text = composeLlms({ ...site, portfolio: { profile, projects } });
  expect(linesOf(text, '#').filter((line) => !SECTIONS.includes(line))).toHaveLength(1);
  expect(linesOf(text, '- [T')).toHaveLength(4);
  expect(text).not.toMatch(
    /(?<!\\)\]\(javascript:|(?<!\\)\]\(https:\/\/evil|(?<!\\)<b>|(?<!\\)\*stars/,
  );
});

test('names no page that is switched off', () => {
  const text = composeLlms(buildSite({ omitted: ['skills', 'lens'] }));
  expect(text).not.toMatch(/skills\.md|\/for\//);
  expect(linesOf(text, '## ')).not.toContain('## Skills');
});
