/**
 * The part of RenderCV's published schema (github.com/rendercv/rendercv, schema.json, 2026) that a
 * file of ours can touch, written down from it: `cv` and its connections refuse other keys, and a
 * section holds entries of one kind.
 */
const text = { type: 'string', minLength: 1 } as const;
const uri = { type: 'string', format: 'uri', maxLength: 2083 } as const;
const exactDate = { type: 'string', pattern: String.raw`^\d{4}(?:-\d{2}(?:-\d{2})?)?$` } as const;
const dates = {
  date: exactDate,
  start_date: exactDate,
  end_date: { anyOf: [exactDate, { const: 'present' }] },
} as const;
const told = {
  ...dates,
  location: text,
  summary: text,
  highlights: { type: 'array', items: text },
};

function entry(required: readonly string[], properties: object) {
  return { type: 'object', required, properties, additionalProperties: false };
}

const entries = [
  text,
  entry(['company', 'position'], { company: text, position: text, ...told }),
  entry(['institution', 'area'], { institution: text, area: text, degree: text, ...told }),
  entry(['name'], { name: text, ...told }),
  entry(['title', 'authors'], {
    title: text,
    authors: { type: 'array', items: text },
    journal: text,
    url: uri,
    date: exactDate,
  }),
  entry(['label', 'details'], { label: text, details: text }),
  entry(['bullet'], { bullet: text }),
];

const NETWORKS = [
  'LinkedIn',
  'GitHub',
  'GitLab',
  'IMDB',
  'Instagram',
  'ORCID',
  'Mastodon',
  'StackOverflow',
  'ResearchGate',
  'YouTube',
  'Google Scholar',
  'Telegram',
  'Leetcode',
  'X',
];

export const renderCvShape = entry(['cv'], {
  cv: entry(['name'], {
    name: text,
    headline: text,
    location: text,
    email: { type: 'string', format: 'email' },
    phone: { type: 'string', pattern: String.raw`^\+` },
    website: uri,
    social_networks: {
      type: 'array',
      items: entry(['network', 'username'], { network: { enum: NETWORKS }, username: text }),
    },
    custom_connections: {
      type: 'array',
      items: entry(['fontawesome_icon', 'placeholder', 'url'], {
        fontawesome_icon: text,
        placeholder: text,
        url: { anyOf: [uri, { type: 'null' }] },
      }),
    },
    sections: {
      type: 'object',
      additionalProperties: {
        anyOf: entries.map((items) => ({ type: 'array', minItems: 1, items })),
      },
    },
  }),
});
