import { expect, test } from 'vitest';
import { composeProjectCard } from '../../src/card/compose.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { composeMetric } from '../../src/site/metric.ts';
import { metricsInWords } from '../../src/site/project/in-words.ts';
import { resultsTable } from '../../src/site/project/results-table.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { inLanguage } from '../../src/words/words.ts';
import { buildFact } from '../builders/fact.ts';
import { buildSite } from '../builders/site.ts';

const accuracy = buildFact({ metric: 'accuracy', name: 'Accuracy', headline: true });

test('table, card and metric box call a metric alike', () => {
  const { portfolio } = buildSite();
  const [project] = portfolio.projects;
  if (!project) throw new Error('The test portfolio is empty.');
  const german = { ...portfolio.profile, language: 'de' };
  const card = composeProjectCard(project, [accuracy], german);
  const [box, table] = inLanguage(DICTIONARIES.de, () => [
    composeMetric(accuracy, ''),
    resultsTable([accuracy]),
  ]);
  expect(card).toMatchObject({ metric: 'Genauigkeit' });
  expect(box.name).toBe('Genauigkeit');
  expect(box.strip).toContain('Genauigkeit 0,9');
  expect(table.rows[0]?.cells[0]?.text).toBe('Genauigkeit');
  expect(deriveFacts(project).map(({ name }) => name)).not.toContain('Genauigkeit');
});

test('a sentence that only English has is marked as English', () => {
  const facts = [accuracy, buildFact({ metric: 'bleu', name: 'BLEU' })];
  const block = inLanguage(DICTIONARIES.de, () => metricsInWords(facts));
  const html = block && 'items' in block ? block.items.map((item) => item.html) : [];
  expect(html[0]).toMatch(/^Von allen Fällen der Anteil.*<span lang="en">/);
  expect(html[1]).toMatch(/^<span lang="en">/);
  expect(JSON.stringify(metricsInWords(facts))).not.toContain('lang=');
});
