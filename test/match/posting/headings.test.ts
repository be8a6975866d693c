import { describe, expect, test } from 'vitest';
import { headingKind, readHeading } from '../../../src/match/posting/headings.ts';
import { readLines } from '../../../src/match/posting/lines.ts';

const CASES = {
  must: 'Requirements|Required skills|What you’ll bring|Das bringst du mit|Anforderungen|Profil recherché|Requisitos|¿Qué buscamos?|O que procuramos|WHO YOU ARE|Key Requirements and Attributes',
  nice: 'Nice to have|Preferred qualifications|Bonus points|An advantage|Das wäre schön|Von Vorteil|Les petits plus|Seraient un plus|Se valorará|Diferenciais|Requirements (nice to have)',
  responsibilities:
    'What you will do|Your tasks|Key accountabilities|Deine Aufgaben|Vos missions|Qué harás|O que vais fazer|The role',
  about: 'About us|Über uns|Qui sommes-nous ?|¿Quiénes somos?|Sobre nós|What you do not need',
  benefits: 'Benefits|What we offer|Wir bieten|Ce que nous offrons|Qué ofrecemos|O que oferecemos',
  legal: 'How to apply|Equal opportunities|Kontakt|Proceso|Comment postuler',
};

describe('headings in five languages', () => {
  const rows = Object.entries(CASES).flatMap(([kind, list]) =>
    list.split('|').map((heading) => ({ kind, heading })),
  );
  test.each(rows)('$heading is $kind', ({ kind, heading }) => {
    expect(read(heading)?.kind).toBe(kind);
  });
});

// Headings of postings as they are commonly written, besides those the reading was tuned on.
const MORE_CASES = {
  must: "You should apply if|You'll thrive here if|Skills and competencies|What we're after|About the candidate|Person specification|Education and experience|To succeed in this role|What we value|Your profile at a glance|Dein Know-how|Das zeichnet Sie aus|Was wir uns wünschen|Deine Expertise|Womit du uns überzeugst|Vous êtes notre candidat idéal si|Savoir-faire|Formation et expérience|Votre bagage|Formación y experiencia|Requisitos do cargo|Formação e experiência",
  nice: 'Ideally, you also have|Idealerweise bringst du mit|Bonuspunkte gibt es für|Was uns zusätzlich freut|Darüber hinaus wünschenswert|Optional, aber hilfreich|Vos petits plus|Valoramos|Valorizamos também',
  responsibilities:
    "Your day-to-day|Areas of responsibility|Key deliverables|Darum geht's|Aufgabenbeschreibung|Tätigkeitsbeschreibung|Au quotidien, vous|En qué consiste el puesto|O teu impacto|Fiche de poste|Descrição do cargo",
  benefits: 'Nós oferecemos|Tus ventajas|Good reasons to join us',
};

describe('more headings in five languages', () => {
  const rows = Object.entries(MORE_CASES).flatMap(([kind, list]) =>
    list.split('|').map((heading) => ({ kind, heading })),
  );
  test.each(rows)('$heading is $kind', ({ kind, heading }) => {
    expect(read(heading)?.kind).toBe(kind);
    expect(read(`**${heading}**`)?.kind).toBe(kind);
    expect(read(`${heading}:`)?.kind).toBe(kind);
    expect(read(heading.toUpperCase())?.kind).toBe(kind);
  });
});

// Headings that are the beginning of a sentence which the bullets under them end.
const OPEN_CASES = {
  must: "You may be a good fit if you have|You'd be great for this if|You'll fit right in if|Strong candidates will have|The successful candidate|The ideal candidate will have|Who should apply|You really need|Experience we value|We hope you have|Das wünschen wir uns",
  nice: "We'd love to see|It would be great if you also have|It would be even better if you|Great if you have|Strong candidates may also have|Great candidates also have|You might also have|Nice to have, not required|Preferred but not required|Optional extras|Assets|We'd be thrilled if you also|You will shine if|Bonus si|As a plus",
  responsibilities:
    "You'll own|You'll lead|You will build|You'll get to|You'll do|You'll work with|In your first six months|Your focus|Tools you'll use",
};

describe('headings that begin a sentence', () => {
  const rows = Object.entries(OPEN_CASES).flatMap(([kind, list]) =>
    list.split('|').map((heading) => ({ kind, heading })),
  );
  test.each(rows)('$heading is $kind', ({ kind, heading }) => {
    expect(read(heading)?.kind).toBe(kind);
    expect(read(`**${heading}**`)?.kind).toBe(kind);
    expect(read(`${heading}:`)?.kind).toBe(kind);
    expect(read(heading.toUpperCase())?.kind).toBe(kind);
  });
});

test.each(['## Foo', '**Foo**', 'FOO BAR', 'Foo:', 'Foo\n---'])(
  '%j looks like a heading and says nothing known',
  (text) => {
    expect(read(text)?.kind).toBe('unknown');
  },
);

test.each([
  'Python',
  'We need somebody who knows requirements well.',
  '- Skills',
  'Python experience',
])('%j is text', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a heading may have its text behind it', () => {
  expect(read('Nice to have: Kafka')).toEqual({ kind: 'nice', shape: 'colon', length: 13 });
  expect(read('Note: Kafka')).toBeUndefined();
});

test('known words must be a large enough part of a heading', () => {
  expect(headingKind('our wonderful set of requirements engineering', 0.75)).toBeUndefined();
  expect(headingKind('formal requirements today', 0.6)).toBe('must');
});

function read(text: string) {
  const line = readLines(text.replaceAll('’', "'")).lines[0];
  return line && readHeading(line);
}
