import { stringify } from 'yaml';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import type { FactsByProject } from '../../src/facts/facts.ts';
import { checkProfile, checkProject } from '../../src/manifest/check.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { Portfolio, Project } from '../../src/manifest/portfolio.ts';
import type { ManifestTree } from '../../src/manifest/tree.ts';

type Blocks = Readonly<Record<string, unknown>>;

/** Every block a published project must have, with results that beat a named baseline. */
const PUBLISHED = {
  schemaVersion: '1',
  status: 'published',
  title: 'Tumour classifier',
  tagline: 'A small model finds as many tumours as a large one.',
  dates: { started: '2026-05', completed: '2026-07', updated: '2026-11-21' },
  role: { title: 'Sole author', contribution: 'All of it.' },
  links: { repo: 'https://github.com/alex-example/tumours' },
  tags: {
    domain: ['health'],
    skills: ['calibration', 'NLP'],
    frameworks: ['scikit-learn', 'NumPy', 'pandas'],
  },
  framing: {
    problem: 'Is the mass malignant?',
    decisionSupported: 'What is read first.',
    whyMl: 'A rule misses some.',
    successCriterion: [{ metric: 'recall', target: 0.9, direction: 'at-least' }],
    intendedUse: { primary: 'Sorting a list', outOfScope: 'Diagnosis' },
  },
  task: {
    type: 'tabular-classification',
    target: {
      name: 'diagnosis',
      definition: 'Biopsy',
      positiveClass: 'malignant',
      classes: ['malignant', 'benign'],
    },
  },
  data: [
    {
      name: 'Wisconsin Diagnostic Breast Cancer',
      role: ['train', 'test'],
      access: 'public',
      license: 'CC-BY-4.0',
      provenance: 'University of Wisconsin',
      unit: 'sample',
      size: { rows: 569, features: 30, positives: 212 },
      cleaning: 'None.',
    },
  ],
  splits: {
    strategy: 'stratified',
    parts: [
      { name: 'train', n: 398, positives: 148 },
      { name: 'test', n: 171, positives: 64 },
    ],
    testUse: { timesEvaluated: 1, usedForSelection: false },
  },
  leakage: Object.fromEntries(
    [
      'separateTestSet',
      'preprocessingFitOnTrainOnly',
      'featureSelectionOnTrainOnly',
      'duplicatesRemoved',
      'featuresLegitimate',
      'temporalOrder',
      'groupIndependence',
      'samplingBias',
    ].map((key) => [key, { answer: 'no-risk', how: 'Held out first.' }]),
  ),
  baselines: [
    {
      name: 'One-feature rule',
      kind: 'heuristic',
      metrics: [{ id: 'recall', value: '0.8125', split: 'test', n: 64 }],
    },
  ],
  models: [
    {
      name: 'Logistic regression',
      algorithm: 'L2-penalised logistic regression',
      library: { name: 'scikit-learn' },
      final: true,
      rationale: 'As good and smaller.',
      alternatives: [
        {
          name: 'Random forest',
          reasonRejected: 'Larger.',
          metrics: [
            { id: 'recall', value: '0.9375', split: 'test', n: 64 },
            { id: 'roc-auc', value: '0.9798', split: 'test' },
          ],
        },
      ],
      artifact: { format: 'pickle', sizeBytes: 2066 },
    },
  ],
  evaluation: {
    primaryMetric: 'recall',
    why: 'A miss costs most.',
    metrics: [
      { id: 'recall', value: '0.9375', split: 'test', n: 64 },
      {
        id: 'roc-auc',
        value: '0.9916',
        split: 'test',
        n: 171,
        ci: { low: 0.978, high: 0.999, method: 'delong' },
      },
    ],
  },
  fairness: { applicable: false, reason: 'No attributes of people are recorded.' },
  deployment: {
    kind: 'none',
    reason: 'A study.',
    performance: {
      latencyMs: { p50: 0.262, p95: 0.281 },
      measuredOn: '2 CPU cores, one sample per call',
      n: 500,
    },
  },
  reproducibility: {
    environment: { kind: 'pinned' },
    commands: [{ purpose: 'Measure', cmd: 'python measure.py' }],
  },
  limitations: [{ statement: 'One hospital.' }, { statement: 'No dates.' }],
} as const;

/** A public score that others made, with errors counted per group. */
const AUDIT = {
  title: 'Risk score audit',
  tags: { domain: ['justice'], skills: ['auditing'], frameworks: ['Python'] },
  data: [
    {
      ...PUBLISHED.data[0],
      name: 'Two-year follow-up',
      role: ['external'],
      unit: 'person',
      size: { rows: 7214 },
    },
  ],
  splits: { ...PUBLISHED.splits, strategy: 'none', parts: [{ name: 'external', n: 7214 }] },
  baselines: [
    {
      name: 'Age band alone',
      kind: 'heuristic',
      metrics: [{ id: 'roc-auc', value: '0.585', split: 'external' }],
    },
  ],
  models: [
    {
      name: 'Risk score',
      algorithm: 'Not published',
      final: true,
      rationale: 'It is the subject.',
    },
  ],
  evaluation: {
    primaryMetric: 'roc-auc',
    why: 'Quoted.',
    metrics: [
      {
        id: 'roc-auc',
        value: '0.702',
        split: 'external',
        n: 7214,
        ci: { low: 0.689, high: 0.715, method: 'delong' },
      },
    ],
  },
  fairness: {
    applicable: true,
    split: 'external',
    metricChoice: { primary: 'fpr', why: 'A false alarm costs most.' },
    groups: [
      {
        attribute: 'Race',
        group: 'African-American',
        n: 3696,
        tp: 1369,
        fp: 805,
        tn: 990,
        fn: 532,
      },
      { attribute: 'Race', group: 'Caucasian', n: 2454, tp: 505, fp: 349, tn: 1139, fn: 461 },
      { attribute: 'Race', group: 'Native American', n: 18, tp: 9, fp: 3, tn: 5, fn: 1 },
    ],
  },
  deployment: { kind: 'none', reason: 'An audit.' },
} as const;

/** Ongoing team work that is served, and worse than what it should replace. */
const SERVED = {
  title: 'Churn alarm',
  dates: { started: '2026-09', updated: '2026-11-20' },
  role: { title: 'Data scientist', contribution: 'The model.', teamSize: 4 },
  links: { repo: 'https://github.com/alex-example/churn', demo: 'https://churn.example.org' },
  framing: {
    ...PUBLISHED.framing,
    impact: {
      statement: 'Calls to customers who stay, avoided.',
      value: 12,
      unit: 'hours per week',
      method: 'estimated',
      period: '2026',
    },
  },
  baselines: [
    {
      name: 'XGBoost',
      kind: 'previous-system',
      metrics: [{ id: 'average-precision', value: '0.61', split: 'validation' }],
    },
  ],
  evaluation: {
    primaryMetric: 'average-precision',
    why: 'Rare class.',
    metrics: [
      {
        id: 'average-precision',
        value: '0.540',
        split: 'validation',
        n: 900,
        ci: { low: 0.51, high: 0.57, method: 'bootstrap-bca', resamples: 2000 },
      },
    ],
  },
  deployment: {
    kind: 'api',
    url: 'https://churn.example.org',
    serving: { hardware: '1 vCPU' },
    performance: { latencyMs: { p95: 42 }, throughputRps: 50, measuredOn: 'Load test', n: 1000 },
    cost: { amount: 0.12, currency: 'EUR', per: '1k' },
  },
} as const;

/** A predicted number, with its unit. */
const FORECAST = {
  title: 'Disease forecast',
  task: {
    type: 'tabular-regression',
    target: { name: 'progression', definition: 'One year later', unit: 'points' },
  },
  data: [
    {
      ...PUBLISHED.data[0],
      name: 'Diabetes study',
      unit: 'patient',
      size: { rows: 442, features: 10 },
    },
  ],
  splits: {
    ...PUBLISHED.splits,
    parts: [
      { name: 'train', n: 331 },
      { name: 'test', n: 111 },
    ],
  },
  baselines: [
    {
      name: 'Mean of the training rows',
      kind: 'mean',
      metrics: [{ id: 'mae', value: '58.31', split: 'test' }],
    },
  ],
  models: [
    { name: 'Ridge regression', algorithm: 'Ridge', final: true, rationale: 'Smallest error.' },
  ],
  evaluation: {
    primaryMetric: 'mae',
    why: 'Same scale.',
    metrics: [
      {
        id: 'mae',
        value: '44.92',
        split: 'test',
        ci: { low: 38.6, high: 51.7, method: 'bootstrap-bca', resamples: 2000 },
      },
    ],
  },
  deployment: { kind: 'none', reason: 'A study.' },
} as const;

const PROFILE = {
  schemaVersion: '1',
  name: 'Alex Example',
  headline: 'Data scientist',
  summary: 'Measures what *models* do, and for whom.',
  location: 'Berlin, Germany',
  email: 'alex@example.org',
  site: 'https://alex.example.org',
  lookingFor: 'a team whose models matter',
  links: [{ label: 'GitHub', url: 'https://github.com/alex-example' }],
  featured: ['forecast'],
  education: [
    {
      institution: 'Example University',
      degree: 'M.Sc.',
      field: 'Data Science',
      start: '2024-10',
      end: '2026-09',
      note: 'Thesis on intervals',
    },
  ],
  experience: [
    {
      organisation: 'Example Hospital',
      title: 'Student assistant',
      location: 'Berlin',
      start: '2025-03',
      highlights: ['Checked laboratory exports before analysts read them.'],
    },
  ],
  certifications: [
    {
      name: 'Cloud practitioner',
      issuer: 'Example Board',
      date: '2025-02',
      url: 'https://example.org/c',
    },
  ],
  publications: [
    {
      title: 'On small groups',
      venue: 'Example Journal',
      date: '2026-03',
      url: 'https://example.org/p',
      authors: ['A. Example', 'B. Example'],
    },
  ],
  languages: [{ language: 'English', level: 'fluent' }, { language: 'German' }],
  skills: [{ area: 'Programming', items: ['Python', 'SQL', 'scikit-learn'] }],
} as const;

/** Four published projects (tumours, audit, churn, forecast) and a draft, through the real parser and schema. */
export function buildPortfolio(profile: Blocks = {}): Portfolio {
  const tree = treeOf({ ...PROFILE, ...profile }, 'portfolio.yaml');
  const checked = checkProfile(tree);
  if (!checked.value) throw new Error(checked.findings.map(({ message }) => message).join(' '));
  const projects = [
    publishedProject('audit', AUDIT),
    publishedProject('churn', SERVED),
    publishedProject('draft', { status: 'draft' }),
    publishedProject('forecast', FORECAST),
    publishedProject('tumours'),
  ];
  return { profile: checked.value, projects };
}

/** The portfolio with its facts. */
export function buildPortfolioFacts(portfolio: Portfolio = buildPortfolio()): FactsByProject {
  return derivePortfolioFacts(portfolio);
}

/** One complete published project; blocks replace whole keys of the tumour project. */
export function publishedProject(id: string, blocks: Blocks = {}): Project {
  const tree = treeOf({ ...PUBLISHED, ...blocks }, `projects/${id}/project.yaml`);
  const checked = checkProject(tree, { folder: id });
  if (!checked.value)
    throw new Error(
      `The test's manifest is wrong: ${checked.findings.map(({ message }) => message).join(' ')}`,
    );
  return {
    id,
    manifest: checked.value,
    tree,
    folder: `projects/${id}`,
    evidence: {},
    readings: [],
  };
}

function treeOf(source: Blocks, file: string): ManifestTree {
  const { tree, findings } = parseManifest(
    stringify(source, { aliasDuplicateObjects: false }),
    file,
  );
  if (!tree)
    throw new Error(
      `The test's manifest does not parse: ${findings.map(({ message }) => message).join(' ')}`,
    );
  return tree;
}
