import type { controls as english } from '../en/controls.ts';
import type { Widen } from '../widen.ts';

export const controls: Widen<typeof english> = {
  skip: 'Aller au contenu',
  foot: 'Chaque nombre de ce site mène à sa source. Créé avec modelfolio.',
  light: 'Clair',
  dark: 'Sombre',
  lightTheme: 'Thème clair',
  darkTheme: 'Thème sombre',
  copy: 'Copier',
  copied: 'Copié',
  dataTable: 'Tableau des données',
  data: (title) => `Données\u202f: ${title}`,
  draft: 'Brouillon',
  caseStudy: 'Étude de cas',
  shows: (skills) => `Montre ${skills}`,
  stage: ({ level, of }) => `étape ${level} sur ${of}`,
  formula: 'Formule',
  notebook: {
    from: (file) => `Extrait de ${file}`,
    code: (file) => `Code de ${file}`,
    printed: 'Ce que le code a affiché',
    output: 'Sortie du code',
    table: 'Tableau',
    error: 'Erreur à laquelle le code s’est arrêté',
    figure: 'Figure tracée par le code ci-dessus.',
    moreLines: ({ count, text }) =>
      count === 1
        ? '1 ligne de plus se trouve dans le notebook.'
        : `${text} lignes de plus se trouvent dans le notebook.`,
    leftOut: {
      rest: 'Le reste de la sortie se trouve dans le notebook.',
      picture: 'Une image est endommagée ou trop grande.',
      drawing: 'Un dessin n’est enregistré qu’en SVG, qui peut contenir des scripts.',
      interactive: 'Une sortie interactive ne peut pas être affichée ici.',
      textPicture: 'Une image du texte ne se trouve que dans le notebook.',
    },
  },
};
