import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deriveFacts } from '../../src/facts/derive.ts';
import { EXPORTERS } from '../../src/exports/formats.ts';
import { anyProject } from '../builders/any-project.ts';
import { BY_RACE, buildGroups } from '../builders/groups.ts';
import { publishedProject } from '../builders/portfolio.ts';
import { buildProject } from '../builders/project.ts';
import { inputOf } from './export-input.ts';

const formats = Object.entries(EXPORTERS);

describe.each(formats)('%s', (_, write) => {
  test('any project can be written, twice with the same bytes, and read again', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const files = write(inputOf(project));
        expect(files.length).toBeGreaterThan(0);
        expect(write(inputOf(project))).toEqual(files);
        for (const { name, text } of files) {
          expect(text.endsWith('\n')).toBe(true);
          expect(read(name, text)).toBeTypeOf('object');
          expect(text).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a manifest of a title and a task is enough', () => {
    const files = write(inputOf(buildProject('other')));
    for (const { name, text } of files) expect(read(name, text)).toBeTypeOf('object');
    expect(files.map(({ text }) => text).join('')).not.toMatch(/undefined|null/);
  });

  test('what is withheld of small groups is nowhere', () => {
    const project = buildGroups(BY_RACE, { people: true });
    const hidden = deriveFacts(project).filter(({ of }) => of === 'race: Native American');
    expect(hidden.map(({ metric }) => metric)).not.toContain('recall');
    const text = write(inputOf(project))
      .map((file) => file.text)
      .join('');
    // 9 of 10 positives, 3 of 8 negatives.
    expect(text).not.toMatch(/Recall, race: Native|9 of 10 |3 of 8 /);
    expect(text).not.toContain(`"value": "${9 / 10}"`);
  });

  test('telephone number, postal address and a protected e-mail address stay with the author', () => {
    const input = inputOf(publishedProject('tumours'));
    const profile = {
      ...input.profile,
      email: 'alex@private.example.org',
      phone: '+49 30 5550123',
      address: '12 Sample Street',
    };
    const text = JSON.stringify(write({ ...input, profile }));
    expect(text).not.toMatch(/alex@private|5550123|Sample Street/);
  });
});

test('groups that are large enough are told', () => {
  const input = inputOf(buildGroups(BY_RACE, { people: true }));
  expect(EXPORTERS['model-card'](input)[0]?.text).toContain(
    '**Recall, race: Caucasian:** 0.523 (95% CI',
  );
  expect(EXPORTERS.mct(input)[0]?.text).toContain('505 of 966 positives; race: Caucasian');
});

function read(name: string, text: string): unknown {
  if (/\.json(?:ld)?$/.test(name)) return JSON.parse(text);
  const front = /^---\n([^]*?)\n---\n/.exec(text)?.[1];
  return parse(name.endsWith('.md') ? (front ?? '') : text);
}
