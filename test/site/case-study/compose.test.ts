import { describe, expect, test } from 'vitest';
import {
  CaseStudyError,
  composeCaseStudyBullets,
  composeCaseStudyChart,
  composeMath,
  composeMetricInText,
} from '../../../src/site/case-study/compose.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite();
const metric = (form?: string) => composeMetricInText(site, 'tumours', { id: 'recall/test', form });

describe('composeMetricInText', () => {
  test('writes the value with its interval, and the rest into the note', () => {
    expect(metric()).toMatchObject({
      text: '0.937 (95% CI 0.850 to 0.976)',
      rest: 'test, 60 of 64 positives; baseline: One-feature rule, 0.813',
      note: { href: '#src-tumours-recall-test' },
    });
  });

  test('whatever the form, nothing of the fact is lost', () => {
    expect(metric('value')).toMatchObject({
      text: '0.937',
      rest: expect.stringContaining('95% CI'),
    });
    expect(metric('full')).toMatchObject({ text: expect.stringContaining('60 of 64'), rest: '' });
  });

  test('what does not exist stops the build, naming the file', () => {
    const wrong = () => composeMetricInText(site, 'tumours', { id: 'recal/test' });
    expect(wrong).toThrow(CaseStudyError);
    expect(wrong).toThrow('projects/tumours/case-study.mdx: There is no number "recal/test"');
    expect(() => metric('half')).toThrow('There is no form "half"');
  });
});

test('charts and bullets are those of the project', () => {
  expect(composeCaseStudyChart(site, 'tumours', 'comparison').svg).toContain('<svg');
  expect(() => composeCaseStudyChart(site, 'tumours', 'x')).toThrow('There is no chart "x"');
  const bullets = composeCaseStudyBullets(site, 'tumours', 'ml-engineer');
  expect(bullets.length).toBeGreaterThan(1);
  expect(bullets.map(({ html }) => html).join()).toContain('0.937');
  expect(() => composeCaseStudyBullets(site, 'tumours', 'poet')).toThrow('There is no lens "poet"');
});

test('math is set, or names the file', async () => {
  expect(await composeMath(site, 'tumours', { tex: 'x^2' })).toContain('<msup>');
  await expect(composeMath(site, 'tumours', { tex: '\\frac{' })).rejects.toThrow(
    /^projects\/tumours\/case-study\.mdx: This TeX cannot be set/,
  );
});
