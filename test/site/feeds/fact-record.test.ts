import { expect, test } from 'vitest';
import { factText } from '../../../src/facts/text.ts';
import { factRecord } from '../../../src/site/feeds/fact-record.ts';
import { buildSite } from '../../builders/site.ts';

const facts = [...buildSite().facts.values()].flat();

test('says of each fact what it is, where it stands and how the site writes it', () => {
  expect(facts.length).toBeGreaterThan(50);
  for (const fact of facts)
    expect(factRecord(fact)).toMatchObject({
      id: fact.id,
      kind: fact.kind,
      value: fact.value,
      evidence: fact.evidence,
      text: factText(fact),
      place: { file: `projects/${fact.project}/project.yaml` },
    });
});

test('says where in the manifest, in words an author can find', () => {
  const fact = facts.find(({ id }) => id === 'tumours/recall/test');
  expect(fact && factRecord(fact).place.path).toMatch(/^evaluation\.\w+/);
  expect(fact && factRecord(fact).headline).toBe(true);
});
