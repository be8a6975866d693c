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
    error: 'Erreur à laquelle le code s’est arrêté',
    figure: 'Figure tracée par le code ci-dessus.',
  },
};
