import type { files as english } from '../en/files.ts';
import type { Widen } from '../widen.ts';

export const files: Widen<typeof english> = {
  twin: (page) =>
    `Ceci est la version Markdown de ${page}\u202f; les deux sont faites à partir des mêmes données.`,
  thePage: 'la page',
  links: (links) => `Liens\u202f: ${links}`,
  by: ({ kicker, name }) => `${kicker}. Par ${name}.`,
  shows: (skills) => `Montre ${skills}.`,
  evidence: ({ number, evidence }) => `${number}. Preuve\u202f: ${evidence}.`,
  skillsLink: 'Quel projet prouve quoi',
  account: (page) => `Le récit personnel de ce projet se trouve ${page}.`,
  onThePage: 'sur la page',
  more: 'Suite',
  previous: (link) => `Précédent\u202f: ${link}`,
  next: (link) => `Suivant\u202f: ${link}`,
  everything: (name) => `Tous les travaux de ${name}`,
  feed: 'Étude de cas, avec la source de chaque nombre',
  alternate: ({ title, format }) => `${title} (${format})`,
  llms: {
    projects: 'Projets',
    skills: 'Compétences',
    resumes: 'CV',
    data: 'Données',
    optional: 'Facultatif',
    portfolio: 'chaque nombre avec son intervalle, sa partition, sa référence et sa preuve',
    project: 'un projet',
    skillsNote: 'quel projet prouve quoi',
    resume: 'CV pour ce public',
    home: 'Page d’accueil',
    homeNote: 'la personne, une sélection de travaux et les compétences',
    homeFor: (reader) => `Page d’accueil, ${reader}`,
    homeForNote: 'les mêmes travaux, ordonnés pour ce public',
    portfolioSchema: 'schéma JSON des données',
    projectSchema: 'schéma JSON d’un projet',
  },
};
