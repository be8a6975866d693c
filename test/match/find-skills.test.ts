import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSkills } from '../../src/match/find-skills.ts';
import { LEXICON } from '../../src/match/lexicon/lexicon.ts';

const skillsIn = (text: string) => findSkills(text).map(({ skill }) => skill);
const wordsIn = (text: string) => findSkills(text).map(({ start, end }) => text.slice(start, end));

test('every free spelling of every skill is found as its own', () => {
  const lost = LEXICON.flatMap(({ id, name, aliases = [], exact = [] }) =>
    [name, ...aliases]
      .filter((spelling) => !exact.some((one) => one.toLowerCase() === spelling.toLowerCase()))
      .filter((spelling) => !found(`It says: ${spelling}.`, spelling, id)),
  );
  expect(lost).toEqual([]);
});

test('every exact spelling is found as its own beside one of its words', () => {
  const lost = LEXICON.flatMap(({ id, exact = [], near = [''] }) =>
    exact.filter((spelling) =>
      near.some((word) => !found(`(${word}) here: ${spelling}.`, spelling, id)),
    ),
  );
  expect(lost).toEqual([]);
});

test('no exact spelling with near words is found alone', () => {
  const alone = LEXICON.filter(({ near }) => near).flatMap(({ exact = [] }) => exact);
  expect(alone.length).toBeGreaterThan(40);
  expect(alone.filter((spelling) => findSkills(`It says: ${spelling}.`).length > 0)).toEqual([]);
});

function found(text: string, spelling: string, id: string): boolean {
  const start = text.lastIndexOf(spelling);
  return findSkills(text).some(
    (mention) =>
      mention.skill === id && mention.start === start && mention.end === start + spelling.length,
  );
}

describe('ways of writing', () => {
  test.each([
    ['sci-kit learn, Scikit Learn and SCIKIT-LEARN', 'scikit-learn'],
    ['scikit–learn, scikit\u00a0learn, scikit\n  learn', 'scikit-learn'],
    ['Python3, PYTHON and “Python”', 'python'],
    ['A/B tests, A/B-testing, a / b testing', 'a-b-testing'],
    ['CI/CD, CI-CD, CI / CD', 'ci-cd'],
    ['LLM, LLMs, large language models', 'large-language-models'],
  ])('%s', (text, skill) => {
    expect(skillsIn(text)).toEqual([skill, skill, skill]);
  });

  test.each([
    ['We use C++, C#, .NET and node.js.', ['C++', 'C#', '.NET', 'node.js']],
    ['Python/R/SQL', ['Python', 'R', 'SQL']],
    ['-Python\n-SQL\n#Docker', ['Python', 'SQL', 'Docker']],
    ['Python-based services; SQL-Kenntnisse', ['Python', 'SQL']],
    ['Python—SQL', ['Python', 'SQL']],
    ['熟悉Python和SQL', ['Python', 'SQL']],
    [
      '\u{1D5E3}\u{1D606}\u{1D601}\u{1D5F5}\u{1D5FC}\u{1D5FB}',
      ['\u{1D5E3}\u{1D606}\u{1D601}\u{1D5F5}\u{1D5FC}\u{1D5FB}'],
    ],
    ['Kenntnisse in Künstlicher Intelligenz', ['Künstlicher Intelligenz']],
    ['databases, ontologies, dashboards', ['databases', 'ontologies', 'dashboards']],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('words with a second meaning count beside words of their own', () => {
  test.each([
    ['Experience in Go or Rust programming', ['go', 'rust']],
    ['Proficiency in R and SAS', ['r', 'sas']],
    ['You write embedded C', ['c']],
    ['Python, Julia or R', ['python', 'julia', 'r']],
    ['tables on Spark and Hive', ['apache-spark', 'apache-hive']],
    ['distributed training with Ray', ['distributed-training', 'ray']],
    ['SQL transformations in dbt', ['sql', 'dbt']],
    ['Excel, Word and PowerPoint', ['microsoft-excel', 'powerpoint']],
    ['advanced Excel', ['microsoft-excel']],
    ['React front end', ['react']],
    ['Java and Spring', ['java', 'spring']],
    [
      'dashboards in Streamlit, Dash or Shiny',
      ['dashboards', 'streamlit', 'plotly-dash', 'r-shiny'],
    ],
    ['SHAP and LIME', ['shap', 'lime']],
    ['Python und R-Kenntnisse', ['python', 'r']],
    ['working with SAFe', ['scaled-agile-framework']],
    ['Move old R scripts into jobs', ['r']],
    ['Auswertungen in R programmieren', ['r']],
    ['Une première expérience avec Spark', ['apache-spark']],
    ['conocimientos de Spark', ['apache-spark']],
    ['NVIDIA Triton', ['triton-inference-server']],
    ['serving with Triton', ['triton-inference-server']],
    ['streaming data pipelines', ['stream-processing', 'data-pipelines']],
    [
      'LLMs: prompting, fine-tuning',
      ['large-language-models', 'prompt-engineering', 'fine-tuning'],
    ],
    [
      'Improve our retrieval: chunking, reranking',
      ['information-retrieval', 'chunking', 'reranking'],
    ],
    ['guardrails for the answers of our assistant', ['llm-guardrails']],
    ['Terraform or Bicep', ['terraform', 'azure-bicep']],
    ['Label Studio or Prodigy', ['label-studio', 'prodigy']],
    [
      'object detection, segmentation, tracking',
      ['object-detection', 'image-segmentation', 'object-tracking'],
    ],
    ['agile software development', ['agile', 'software-engineering']],
  ])('%s', (text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });
});

describe('ordinary prose names no skill', () => {
  test.each([
    'Go to our website and read the next page.',
    'We go the extra mile for our clients.',
    'Our go-to-market staff sits in Berlin.',
    'Go beyond what is asked of you.',
    'Our R&D department works with universities.',
    'The R & D budget grew last year.',
    'We raised a Series C round in May.',
    'You report to the C-level and the C-suite.',
    'A category C driving licence is needed.',
    'Vitamin C is served with lunch.',
    'Spark joy in your colleagues.',
    'Your ideas spark curiosity.',
    'A ray of light falls into our office.',
    'You will read X-ray pictures of bones.',
    'You excel at communication.',
    'Excel in a place that moves quickly.',
    'You will have access to a gym.',
    'Keep your word and spread the word.',
    'Teams of five sit together.',
    'Take a well-earned rest after lunch.',
    'Spring is the finest season here.',
    'A flask of tea stands on every desk.',
    'Express your ideas freely.',
    'We make things that last.',
    'A dash of humour helps.',
    'The chef cooks for us every day.',
    'We move quickly and stay safe.',
    'A hive of activity, a pig farm and a laser beam.',
    'Julia Meyer will answer your questions.',
    'A swift reply is promised.',
    'No rust, no dust.',
    'Bash the old, build the new.',
    'SAS Airlines flies you here.',
    'A lime tree grows in the yard.',
    'We serve one segment of the market.',
    'Every snowboard and every tennis racket is free to use.',
    'We repair power transformers and electrical transformers.',
    'You react quickly when plans change.',
    'The air conditioner has an airflow sensor.',
    'A helm and a compass steer the ship.',
    'A puppet show for the children.',
    'This is only the tip of the iceberg.',
    'A temporal change of address.',
    'We care about the retention of staff.',
    'Our agents and brokers answer the telephone.',
    'Localisation of the app is done by vendors.',
    'Backstage, everyone is calm in the workday.',
    'You calibrate expectations and add a stitch in time.',
    'The census is in May, and unity is strength.',
    'Celery, apples and nuts are in the kitchen.',
    'A comet passed, and a hydra was slain.',
    'Finding a needle in a haystack.',
    'Write to jobs@databricks.com or see https://python.org/sql/aws.',
    'See snowflake.com for directions.',
    'Your neighbour plays darts.',
    'We care for the poetry of things.',
    'Prophet and profit sound alike.',
    'Our notion of a good day.',
    'Send us your CV with a cover letter.',
    'Do not be shy: shiny shoes are optional.',
    'The mode of work is up to you.',
    'The assembly line stops at five.',
    'The salary is R$ 8.000 a month.',
    'We value transparency, fairness and trust.',
    'Our culture is agile and open.',
    'A strong bicep helps in the warehouse.',
    'She was a child prodigy.',
    'We own a music streaming service.',
    'The guardrails of the bridge are painted blue.',
    'You communicate findings to all kinds of people.',
    'Communication, presentation and storytelling.',
    'You have worked with survey data before.',
    'A merged pull request makes us smile.',
    'Retrieval of your badge takes a minute.',
    'Personalisation of your desk is welcome.',
    'The vault, the harbor and the envoy are names of our rooms.',
    'He is a nomad at heart and a rancher by trade.',
    'A vespa and a soda wait for you.',
  ])('%s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

describe('common names in four other languages', () => {
  test.each([
    [
      'Methoden des maschinellen Lernens, Zeitreihen und Statistik',
      'machine-learning time-series statistics',
    ],
    [
      'Datenbanken, Datenvisualisierung und Datenqualität',
      'databases data-visualisation data-quality',
    ],
    [
      'Anomalieerkennung, Bilderkennung und Spracherkennung',
      'anomaly-detection computer-vision speech-recognition',
    ],
    ['apprentissage automatique et séries temporelles', 'machine-learning time-series'],
    [
      "détection d'anomalies ; suivre les modèles en production",
      'anomaly-detection model-monitoring',
    ],
    [
      'bases de données, qualité des données, visualisation de données',
      'databases data-quality data-visualisation',
    ],
    ['essais cliniques et épidémiologie', 'clinical-trials epidemiology'],
    [
      'aprendizaje automático, estadística y bases de datos',
      'machine-learning statistics databases',
    ],
    ['detección de anomalías y despliegue de modelos', 'anomaly-detection model-deployment'],
    [
      'aprendizado de máquina, previsão e visão computacional',
      'machine-learning forecasting computer-vision',
    ],
    ['detecção de fraude e monitoramento de modelos', 'fraud-detection model-monitoring'],
  ])('%s', (text, skills) => {
    expect(skillsIn(text).join(' ')).toBe(skills);
  });
});

test('the longest spelling wins', () => {
  expect(skillsIn('SQL Server')).toEqual(['sql-server']);
  expect(skillsIn('Azure Machine Learning')).toEqual(['azure-machine-learning']);
  expect(skillsIn('React Native')).toEqual(['react-native']);
});

test('a list item ends where its line ends', () => {
  expect(skillsIn('- Azure\n- Machine learning')).toEqual(['azure', 'machine-learning']);
  expect(skillsIn('Azure\n\nMachine learning')).toEqual(['azure', 'machine-learning']);
});

const pieces = fc.constantFrom(
  ...LEXICON.flatMap(({ name, aliases = [], exact = [], notWhen = [] }) => [
    name,
    ...aliases,
    ...exact,
    ...notWhen,
  ]),
  ...[
    ' ',
    ', ',
    '-',
    '/',
    '.',
    '\n',
    ' and ',
    '\u00a0',
    '–',
    'é',
    '\u200b',
    's',
    '+',
    '#',
    '&',
    'www.',
  ],
);

test('mentions lie inside the text, in order, none over another', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let free = 0;
      for (const { start, end } of findSkills(text)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});

test.each([' ', '-', 'c++', '- ', '/ ', 'a-', '& ', '\n', 'www.', 'machine ', '\u00ad'])(
  'a long text of nothing but %j is read to its end',
  (piece) => {
    const text = `${piece.repeat(Math.ceil(300_000 / piece.length))} Python`;
    expect(skillsIn(text).at(-1)).toBe('python');
  },
);

test('a long list of words that wait for a neighbour is read in full', () => {
  const unsure = 'Go, '.repeat(50_000);
  expect(findSkills(unsure)).toEqual([]);
  expect(findSkills(`${unsure}Python`)).toHaveLength(50_001);
});

describe('vocabularies of single trades', () => {
  test.each([
    [
      'NDCG, two-tower models and HNSW',
      'ranking-metrics two-tower-models approximate-nearest-neighbours',
    ],
    ['LGD, IFRS 17 and chain ladder', 'credit-scoring ifrs-17 insurance-pricing'],
    ['safety stock, WAPE and SAP IBP', 'inventory-management forecast-evaluation sap-ibp'],
    ['GWAS, retrosynthesis and cryo-EM', 'statistical-genetics synthesis-planning cryo-em'],
    [
      'ISO 26262, behaviour cloning and IMU data',
      'functional-safety imitation-learning inertial-sensors',
    ],
    ['Lastprognosen, Regelungstechnik und OPC UA', 'demand-forecasting control-engineering opc-ua'],
    ['Marketing mix, adstock and ROAS', 'marketing-mix-modelling marketing-mix-modelling'],
    ['LLVM, MLIR and CUTLASS', 'llvm mlir cutlass'],
  ])('%s', (text, skills) => {
    expect(skillsIn(text).join(' ')).toBe(skills);
  });
});
