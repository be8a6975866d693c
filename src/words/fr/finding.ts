import type { finding as english } from '../en/finding.ts';
import type { Widen } from '../widen.ts';

export const finding: Widen<typeof english> = {
  filters: {
    label: 'Affiner les travaux',
    all: 'Tous les projets',
    kinds: { domain: 'Sujet', task: 'Tâche', skill: 'Compétences' },
    status: (total) => `{n} projets sur ${total}\u202f: {label}`,
  },
  work: {
    headings: {
      domain: (label) => `Projets sur le sujet ${label}`,
      task: (label) => `Projets de ${label}`,
      skill: (label) => `Projets qui montrent ${label}`,
    },
    count: ({ some, all }) => `${some} projets sur ${all}`,
    description: ({ heading, name, titles }) => `${heading}, par ${name}\u202f: ${titles}.`,
    projects: 'Projets',
  },
  search: {
    button: 'Rechercher',
    label: 'Rechercher des projets et des compétences',
    close: 'Fermer',
    hint: 'Les flèches parcourent les résultats, Entrée en ouvre un.',
    shortcut: 'La touche / ouvre cette recherche',
    one: '1 résultat',
    many: '{n} résultats',
    none: 'Aucun résultat pour «\u202f{query}\u202f». Un autre mot ou moins de mots peuvent aider.',
    failed: 'La recherche n’a pas pu être chargée. Merci de réessayer plus tard.',
  },
};
