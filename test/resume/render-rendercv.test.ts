import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { renderRenderCv } from '../../src/resume/render-rendercv.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';
import { anyResume, buildResume } from '../builders/resume.ts';
import { renderCvShape } from './rendercv/shape.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(renderCvShape);

test.each(LENS_IDS)('for %s has the shape RenderCV publishes', (lens) => {
  const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), lens);
  validate(parse(renderRenderCv(resume)));
  expect(validate.errors).toBeNull();
});

test('any résumé has that shape, and the shape does refuse what is wrong', () => {
  fc.assert(
    fc.property(anyResume, (resume) => {
      validate(parse(renderRenderCv(resume)));
      expect(validate.errors).toBeNull();
    }),
    { numRuns: 60 },
  );
  const { cv } = parse(renderRenderCv(buildResume())) as { cv: object };
  expect(validate({ cv: { ...cv, sections: { Mixed: ['text', { bullet: 'b' }] } } })).toBe(false);
  expect(validate({ cv: { ...cv, mail: 'alex@example.org' } })).toBe(false);
});

test('profiles are networks, other links connections; dates stay text', () => {
  const link = (href: string) => ({ kind: 'link', label: 'L', text: href.slice(8), href }) as const;
  const yaml = renderRenderCv(
    buildResume({
      contacts: [
        { kind: 'phone', label: 'Telephone', text: '030 5550123' },
        link('https://github.com/alex-example'),
        link('https://blog.example.org'),
      ],
    }),
  );
  expect(yaml).toContain('start_date: "2026-05"');
  expect(parse(yaml)).toMatchObject({
    cv: {
      social_networks: [{ network: 'GitHub', username: 'alex-example' }],
      custom_connections: [
        { fontawesome_icon: 'phone', placeholder: '030 5550123', url: null },
        { placeholder: 'blog.example.org', url: 'https://blog.example.org' },
      ],
    },
  });
});
