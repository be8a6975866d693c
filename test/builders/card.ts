import type { FairnessCard, MetricCard, PlainCard, SiteCard } from '../../src/card/content.ts';
import { stripOf } from '../../src/charts/strip.ts';
import { buildFact } from './fact.ts';

/** A metric card whose texts are already formatted; name what the test is about. */
export function buildMetricCard(overrides: Partial<MetricCard> = {}): MetricCard {
  return {
    kind: 'metric',
    kicker: 'Case study · Demo',
    name: 'Alex Example',
    title: 'Malignant or benign, in two kilobytes',
    outcome: 'As many tumours found as by a forest of 386 times the size',
    tags: ['scikit-learn', 'calibration'],
    footer: ['95% CI 0.850 to 0.976', 'test, 60 of 64 positives', 'baseline: One-feature rule'],
    theme: 'light',
    metric: 'Recall',
    value: '0.937',
    unit: '',
    strip: stripOf(buildFact()),
    ...overrides,
  };
}

/** A card that a gap between two groups leads. */
export function buildFairnessCard(overrides: Partial<FairnessCard> = {}): FairnessCard {
  const { name, title, outcome, tags, theme } = buildMetricCard();
  const gap = buildFact({
    kind: 'gap',
    value: 0.214,
    interval: { low: 0.182, high: 0.246, level: 0.95, method: 'newcombe' },
    baseline: undefined,
    chance: { median: 0.011, p95: 0.034 },
  });
  return {
    ...{
      kind: 'fairness',
      kicker: 'Case study · Compared by race',
      name,
      title,
      outcome,
      tags,
      theme,
    },
    footer: ['95% CI 0.182 to 0.246', 'external, n = 3,283', 'chance alone: up to 0.034'],
    metric: 'False-positive rate, gap by race',
    value: '0.214',
    unit: '',
    strip: stripOf(gap),
    caption: 'Wrongly flagged, by group',
    groups: [
      { name: 'Caucasian', value: '0.235', interval: '95% CI 0.213 to 0.257', dot: 0.39 },
      {
        ...{ name: 'African-American', value: '0.448', interval: '95% CI 0.425 to 0.472' },
        ...{ dot: 0.75, ends: { low: 0.71, high: 0.79 } },
      },
    ],
    ends: ['0', '0.6'],
    ...overrides,
  };
}

/** A card of a project without a headline. */
export function buildPlainCard(overrides: Partial<PlainCard> = {}): PlainCard {
  const { kicker, name, title, outcome, tags, theme } = buildMetricCard();
  return {
    kind: 'plain',
    kicker,
    name,
    title,
    outcome,
    tags,
    theme,
    footer: ['No headline number yet'],
    ...overrides,
  };
}

/** The card of a portfolio. */
export function buildSiteCard(overrides: Partial<SiteCard> = {}): SiteCard {
  return {
    kind: 'site',
    kicker: 'Portfolio',
    name: 'alex.example.org',
    title: 'Alex Example',
    headline: 'Data scientist',
    outcome: 'I measure what models do, for whom, and how sure we can be.',
    tags: [],
    footer: ['3 projects', '64 numbers traced to evidence'],
    theme: 'light',
    ...overrides,
  };
}
