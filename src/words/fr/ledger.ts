import type { ledger as english } from '../en/ledger.ts';
import type { Widen } from '../widen.ts';

export const ledger: Widen<typeof english> = {
  title: 'Registre',
  kicker: 'Réservé à l’auteur ; absent du site publié',
  opening: 'Chaque affirmation du site et de ses fichiers, avec ce qui appuie chaque nombre.',
  portfolio: 'Portfolio',
  claims: 'Affirmations',
  numbers: 'Nombres',
  printed: 'Figure dans',
  number: 'Nombre',
  fact: 'Fait et section qui le montre',
  place: 'Écrit dans',
  evidence: 'Preuve',
  own: 'Déclaré par l’auteur ; aucun fichier de preuve',
  noFile: 'aucun fichier de preuve',
  backed: {
    verified: 'Vérifiés avec un fichier',
    reproducible: 'Reproductibles avec une commande',
    stated: 'Déclarés par l’auteur',
    counted: 'Comptés sur tout le portfolio',
  },
  resume: (lens) => `CV pour : ${lens}`,
  exports: {
    headline: 'Résultat principal',
    card: 'Carte sociale',
    'short summary': 'Résumé court',
    'long summary': 'Résumé long',
    'interview questions': 'Questions d’entretien',
    'home page': 'Page d’accueil',
    'site card': 'Carte du site',
    'résumé summary': 'Résumé du CV',
    'résumé experience': 'Expérience du CV',
    'résumé education': 'Formation du CV',
    'résumé awards': 'Distinctions du CV',
  },
};
