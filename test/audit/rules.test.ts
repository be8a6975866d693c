import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AREAS } from '../../src/audit/area.ts';
import { outcomeOf } from '../../src/audit/outcome.ts';
import { PROSE_RULES } from '../../src/audit/prose/prose-rules.ts';
import type { AuditRule } from '../../src/audit/rule.ts';
import { AUDIT_RULES } from '../../src/audit/rules.ts';
import { MANIFEST_RULES } from '../../src/manifest/rules.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

/** What a remark never says of an author. */
const ACCUSING =
  /\b(?:cheat|cheating|fake|faked|lie|lied|lying|manipulated|lazy|careless|sloppy|compliant)\b/i;
const BASES = readdirSync(new URL('../fixtures/audit/', import.meta.url)).map((file) =>
  file.replace('.yaml', ''),
);

test('every rule in the folder is in the list, sorted', () => {
  const root = new URL('../../src/audit/rules/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').replace('.ts', ''));
  expect(AUDIT_RULES.map((rule) => rule.id)).toEqual(files.sort());
});

test('no two rules share a name, whoever asks', () => {
  const ids = [...AUDIT_RULES, ...MANIFEST_RULES, ...PROSE_RULES].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(BASES)('the project the examples change passes every rule: %s', (base) => {
  expect(remarkedOn(`base: ${base}`)).toEqual([]);
});

describe.each(AUDIT_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says what holds, why, from where, and what to type', () => {
    expect(AREAS.some((area) => rule.id.startsWith(`${area}/`))).toBe(true);
    expect(rule.holds).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.why).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.source).toMatch(/\b(?:19|20)\d\d\b/);
    expect(rule.help).toMatch(/\S/);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
  });

  test('what begins with a key can be typed as it stands', () => {
    if (!/^[a-zA-Z]+:\n/.test(rule.help)) return;
    expect(Object.keys(parse(rule.help) as object).length).toBeGreaterThan(0);
  });

  test.each(rule.good)('has nothing to say about %s', (example) => {
    expect(remarkedOn(example)).toEqual([]);
  });

  test.each(rule.bad)('alone remarks on %s', (example) => {
    expect(remarkedOn(example)).toEqual([rule.id]);
    for (const finding of outcomeOf(rule, buildAuditSubject(example))?.findings ?? []) {
      expect(finding.message).toMatch(/\S/);
      expect(finding.message).not.toMatch(ACCUSING);
      expect(finding.help).toMatch(/\S/);
      if (/^[a-zA-Z]+:\n/.test(finding.help ?? ''))
        expect(() => parse(finding.help ?? '') as unknown).not.toThrow();
      expect(finding.place.line).toBeGreaterThan(0);
    }
  });
});

// A project without a manifest beyond its title is a draft: every rule meets one.
test('no rule throws on an empty draft, nor on what another rule is about', () => {
  const empty = [
    'framing: null\ndata: null\nsplits: null\nleakage: null\nfeatures: null\nbaselines: null\nmodels: null\nevaluation: null\nfairness: null\nexplainability: null\ntradeoffs: null\ndeployment: null\nmonitoring: null\nreproducibility: null\ncompute: null\nlimitations: null\nlessons: null\nlinks: null\nrole: null\ndates: null\ntags: null\nlicense: null\nstatus: draft\ntagline: null',
    'task: { target: null, inputs: null }',
  ];
  for (const example of [...empty, ...AUDIT_RULES.flatMap(({ good, bad }) => [...good, ...bad])]) {
    const subject = buildAuditSubject(example);
    for (const rule of AUDIT_RULES) expect(() => rule.find(subject)).not.toThrow();
  }
});

function remarkedOn(example: string): string[] {
  const subject = buildAuditSubject(example);
  const remarked = (rule: AuditRule) => (outcomeOf(rule, subject)?.findings.length ?? 0) > 0;
  return AUDIT_RULES.filter(remarked).map(({ id }) => id);
}
