import type { Section } from './card.ts';

/** What a section of a card is about, after Mitchell and others, Model Cards (2019). */
export type Topic =
  | 'primary-use'
  | 'users'
  | 'out-of-scope'
  | 'limitations'
  | 'training-data'
  | 'test-data'
  | 'cleaning'
  | 'architecture'
  | 'hyperparameters'
  | 'emissions'
  | 'sources'
  | 'citation'
  | 'versions'
  | 'description'
  | 'other';

/** A section with what was found out about it. */
export interface ReadSection extends Section {
  readonly topic: Topic;
  /** Empty where only placeholders stand, undefined where HTML is in the way. */
  readonly written: string | undefined;
}

const SYNONYMS: Readonly<Record<Exclude<Topic, 'other'>, string>> = {
  'primary-use': `direct use|intended use|intended uses|primary intended use|primary intended uses|uses|
    intended uses and limitations|intended use cases|use cases|how it is meant to be used`,
  users: 'primary intended users|intended users|users|target audience',
  'out-of-scope': `out-of-scope use|out-of-scope uses|out-of-scope use cases|out of scope use|
    out of scope uses|out of scope|misuse and out-of-scope use|misuse, malicious use, and out-of-scope use|
    misuse and malicious use|prohibited uses`,
  limitations: `bias, risks, and limitations|bias, risks and limitations|limitations|limitations and bias|
    limitations and biases|known limitations|risks and limitations|risks, limitations and biases|
    risks, limitations, and biases|bias and limitations|bias and risks|caveats|caveats and recommendations|
    known issues|ethical considerations and limitations`,
  'training-data': 'training data|training dataset|training datasets|training set|train data',
  'test-data': 'testing data|test data|test dataset|test set|evaluation data|evaluation dataset',
  cleaning: 'preprocessing|pre-processing|data preprocessing|data cleaning|preparation of the data',
  architecture: `model architecture and objective|model architecture|architecture|network architecture|
    model architecture and input`,
  hyperparameters:
    'training hyperparameters|training hyper-parameters|hyperparameters|hyper-parameters',
  emissions: 'environmental impact|carbon emissions|carbon footprint|co2 emissions',
  sources: 'model sources',
  citation:
    'citation|bibtex|bibtex entry and citation info|how to cite|citation information|citing',
  versions: 'framework versions',
  description: 'model description|model summary|model details|model overview',
};

const TOPICS = new Map(
  Object.entries(SYNONYMS).flatMap(([topic, names]) =>
    names.split('|').map((name) => [name.trim(), topic] as const),
  ),
);

/** Reads a heading: numbers, emphasis, pictures, `[optional]` and the like in it do not count. */
export function topicOf(heading: string): Topic {
  const name = heading
    .normalize('NFKC')
    .replace(/[\[(](?:optional|nlp)[\])]/gi, '')
    .replace(/&/g, 'and')
    .replace(/[\p{Extended_Pictographic}\ufe0f*_`:#]/gu, '')
    .replace(/^[\d.)\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const topic = TOPICS.get(name);
  return isTopic(topic) ? topic : 'other';
}

function isTopic(topic: string | undefined): topic is Topic {
  return topic !== undefined && Object.hasOwn(SYNONYMS, topic);
}
