import type { finding as english } from '../en/finding.ts';
import type { Widen } from '../widen.ts';

export const finding: Widen<typeof english> = {
  filters: {
    label: 'Arbeiten eingrenzen',
    all: 'Alle Projekte',
    kinds: { domain: 'Thema', task: 'Aufgabe', skill: 'Kompetenzen' },
    status: (total) => `{n} von ${total} Projekten: {label}`,
  },
  work: {
    headings: {
      domain: (label) => `Projekte zum Thema ${label}`,
      task: (label) => `Projekte zur Aufgabe ${label}`,
      skill: (label) => `Projekte, die ${label} zeigen`,
    },
    count: ({ some, all }) => `${some} von ${all} Projekten`,
    description: ({ heading, name, titles }) => `${heading}, von ${name}: ${titles}.`,
    projects: 'Projekte',
  },
  search: {
    button: 'Suche',
    label: 'Projekte und Kompetenzen durchsuchen',
    close: 'Schließen',
    hint: 'Pfeiltasten wechseln zwischen Treffern, die Eingabetaste öffnet einen.',
    shortcut: 'Die Taste / öffnet diese Suche',
    one: '1 Treffer',
    many: '{n} Treffer',
    none: 'Keine Treffer für „{query}“. Ein anderes Wort oder weniger Wörter helfen vielleicht.',
    failed: 'Die Suche konnte nicht geladen werden. Bitte später noch einmal versuchen.',
  },
};
