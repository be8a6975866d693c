type Node = Readonly<Record<string, unknown>>;

/** What a property of schema.org (release 29) takes. */
type Range =
  | 'text'
  | 'url'
  | 'date'
  | 'interval'
  | 'number'
  | 'boolean'
  | 'reference'
  | 'licence'
  | readonly string[];

const TEXTS: Readonly<Record<string, Range>> = { name: 'text', description: 'text', url: 'url' };
const WORK: Readonly<Record<string, Range>> = {
  ...TEXTS,
  about: 'text',
  abstract: 'text',
  author: ['Person'],
  citation: 'text',
  dateCreated: 'date',
  dateModified: 'date',
  datePublished: 'date',
  encoding: ['MediaObject'],
  headline: 'text',
  image: 'url',
  inLanguage: 'text',
  isAccessibleForFree: 'boolean',
  keywords: 'text',
  license: 'licence',
  mainEntity: ['Person'],
  mainEntityOfPage: 'url',
  subjectOf: 'reference',
  temporalCoverage: 'interval',
  version: 'text',
};

/** Types and properties this site may use, with what each takes (schema.org, release 29). */
const TYPES: Readonly<Record<string, Readonly<Record<string, Range>>>> = {
  BreadcrumbList: { itemListElement: ['ListItem'] },
  CreativeWork: WORK,
  Dataset: WORK,
  EducationalOrganization: TEXTS,
  ListItem: { name: 'text', position: 'number', item: 'url' },
  MediaObject: { encodingFormat: 'text', contentUrl: 'url' },
  Person: {
    ...TEXTS,
    alumniOf: ['EducationalOrganization'],
    jobTitle: 'text',
    knowsLanguage: 'text',
    sameAs: 'url',
  },
  ProfilePage: WORK,
  SoftwareSourceCode: { ...WORK, codeRepository: 'url', programmingLanguage: 'text' },
};

/** What Google documents as required for its results (Search Central, 2025). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  Dataset: ['name', 'description'],
  ListItem: ['position', 'name'],
  Person: ['name'],
  ProfilePage: ['mainEntity'],
};

const FORMS: Readonly<Record<string, RegExp>> = {
  url: /^https:\/\/[^\s<>"{}|\\^`]+$/,
  date: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
  interval: /^\d{4}(?:-\d{2}){0,2}\/\d{4}(?:-\d{2}){0,2}$/,
  text: /\S/,
};

/** Everything that is wrong with a JSON-LD document, as `Type.property: problem`. */
export function jsonLdProblems(text: string): string[] {
  const document = JSON.parse(text) as Node;
  const graph = document['@graph'];
  const context = document['@context'] === 'https://schema.org' ? [] : ['@context'];
  const keys = Object.keys(document).filter((key) => key !== '@context' && key !== '@graph');
  if (!Array.isArray(graph) || graph.length === 0) return ['@graph is empty'];
  return [...context, ...keys, ...(graph as Node[]).flatMap(nodeProblems)];
}

function nodeProblems(node: Node): string[] {
  const type = String(node['@type']);
  const known = TYPES[type];
  if (!known) return [`unknown type ${type}`];
  const missing = (REQUIRED[type] ?? []).filter((name) => node[name] === undefined);
  const own = Object.entries(node).filter(([name]) => name !== '@type');
  return [
    ...missing.map((name) => `${type}.${name}: missing`),
    ...own.flatMap(([name, value]) => propertyProblems({ type, name, range: known[name] }, value)),
    ...sizeProblems(type, node),
  ];
}

interface Property {
  readonly type: string;
  readonly name: string;
  readonly range: Range | undefined;
}

function propertyProblems({ type, name, range }: Property, value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  const place = `${type}.${name}`;
  if (name === '@id') return isForm('url', value) ? [] : [`${place}: no full address`];
  if (!range) return [`${place}: unknown property`];
  if (values.length === 0) return [`${place}: empty list`];
  return values.flatMap((one) => valueProblems(one, { range, place }));
}

function valueProblems(
  value: unknown,
  { range, place }: { range: Range; place: string },
): string[] {
  const wrong = [`${place}: ${JSON.stringify(value)}`];
  if (range === 'number' || range === 'boolean') return typeof value === range ? [] : wrong;
  if (range === 'licence') return isLicence(value) ? [] : wrong;
  if (range === 'reference') return isNode(value) && isForm('url', value['@id']) ? [] : wrong;
  if (typeof range === 'string') return isForm(range, value) ? [] : wrong;
  return isNode(value) && range.includes(String(value['@type'])) ? nodeProblems(value) : wrong;
}

function isLicence(value: unknown): boolean {
  if (isNode(value)) return value['@type'] === 'CreativeWork' && nodeProblems(value).length === 0;
  return typeof value === 'string' && /^https:\/\/spdx\.org\/licenses\/[\w.-]+\.html$/.test(value);
}

function isForm(form: string, value: unknown): boolean {
  return typeof value === 'string' && (FORMS[form]?.test(value) ?? false);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function sizeProblems(type: string, node: Node): string[] {
  if (type === 'Dataset') {
    const { length } = String(node['description']);
    return length >= 50 && length <= 5000 ? [] : [`Dataset.description: ${length} characters`];
  }
  if (type !== 'BreadcrumbList') return [];
  const steps = (node['itemListElement'] ?? []) as Node[];
  const inOrder = steps.every((step, index) => step['position'] === index + 1);
  return inOrder && steps.length >= 2 ? [] : ['BreadcrumbList: needs two steps or more, in order'];
}
