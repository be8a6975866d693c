import { expect, test } from 'vitest';
import { blocksOf } from '../../src/resume/blocks.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { renderJson } from '../../src/resume/render-json.ts';
import { renderMarkdown } from '../../src/resume/render-markdown.ts';
import { renderText } from '../../src/resume/render-text.ts';
import { awardLine } from '../../src/resume/wording.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const awards = [
  {
    name: 'Example Prize',
    issuer: 'Example Society',
    date: '2026-10',
    note: 'One of two among 40 theses',
    url: 'https://prizes.example.org/2026',
  },
  { name: 'Second place' },
];
const { profile } = buildPortfolio({
  awards,
  phone: '+49 30 5550123',
  address: '12 Sample Street',
});
const resume = composeResume({ profile, projects: [] }, new Map(), 'data-scientist');
const LINE = 'Example Prize, Example Society, Oct 2026. One of two among 40 theses';

test('an award is one line of what is known', () => {
  expect(awards.map(awardLine)).toEqual([LINE, 'Second place']);
});

test('awards stand after certificates and before languages', () => {
  const ids = resume.sections.map(({ id }) => id);
  expect(ids.slice(ids.indexOf('awards') - 1)).toEqual(['certifications', 'awards', 'languages']);
});

test('every form prints them with their address', () => {
  const blocks = blocksOf(resume);
  expect(blocks).toContainEqual({ kind: 'heading', text: 'Awards' });
  expect(blocks).toContainEqual({ kind: 'bullet', text: LINE });
  expect(blocks).toContainEqual({ kind: 'address', href: 'https://prizes.example.org/2026' });
  expect(renderMarkdown(resume)).toContain(`- [${LINE}](<https://prizes.example.org/2026>)`);
  expect(renderText(resume)).toContain('AWARDS\n- Example Prize');
  expect(JSON.parse(renderJson(resume))).toMatchObject({
    basics: { phone: '+49 30 5550123', location: { address: '12 Sample Street' } },
    awards: [
      {
        title: 'Example Prize',
        date: '2026-10',
        awarder: 'Example Society',
        summary: 'One of two among 40 theses',
      },
      { title: 'Second place' },
    ],
  });
});
