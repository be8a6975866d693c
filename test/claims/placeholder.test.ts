import { describe, expect, test } from 'vitest';
import { placeholderOf, placeholderSpan } from '../../src/claims/placeholder.ts';
import { spanText } from '../../src/claims/text.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const projects = buildPortfolio().projects;

function sourceOf(id: string) {
  const project = projects.find((each) => each.id === id);
  const facts = project ? deriveFacts(project) : [];
  return { project: id, facts, own: facts.filter(({ kind }) => kind === 'result') };
}

function read(text: string, id = 'tumours'): string {
  const span = placeholderSpan(text, sourceOf(id));
  return 'message' in span ? span.message : spanText(span);
}

describe('a placeholder', () => {
  test('names a fact by its metric or its id, and a part of it after a colon', () => {
    expect([read('recall'), read('recall/test'), read(' recall ')]).toEqual(
      Array.from({ length: 3 }, () => '0.937'),
    );
    expect(read('recall:n')).toBe('64');
    expect(read('recall:baseline')).toBe('0.813');
    expect(read('recall:interval')).toMatch(/^95% CI 0\.850 to 0\.976$/);
    expect(read('mae:change', 'forecast')).toBe('22%');
  });

  test('of a share asks for no change in percent', () => {
    expect(read('recall:change')).toMatch(/told only of errors, times and amounts/);
  });

  test('is found again from the span it stands for', () => {
    const source = sourceOf('tumours');
    for (const text of [
      'recall',
      'recall:n',
      'recall:baseline',
      'alternative/random-forest/recall/test',
    ]) {
      const span = placeholderSpan(text, source);
      expect('message' in span ? '' : placeholderOf(span, source)).toBe(`{${text}}`);
    }
  });
});
