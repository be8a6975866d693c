import { countedFromTwo as counted } from '../counted.ts';
import type { chartsOfClasses as english } from '../en/charts-of-classes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfClasses: Widen<typeof english> = {
  rows: {
    class: 'Classe',
    one: ({ measure, value, classes }) =>
      `${measure} ${value} sur ${counted(classes, 'classe', 'classes')}.`,
    range: ({ measure, low, high, classes }) =>
      `${measure} de ${low} à ${high} sur ${counted(classes, 'classe', 'classes')}.`,
    whiskers: 'Barres d’erreur\u202f: intervalles de Wilson à 95\u202f%.',
    rest: ({ drawn, more }) =>
      `Les ${drawn} plus basses sont dessinées\u202f; autres classes dans le tableau\u202f: ${more}.`,
    all: (texts) => texts.join(' et '),
    label: ({ caption, names, values }) => `${caption}, ${names}\u202f: ${values}.`,
    interval: (measure) => `Intervalle (${measure})`,
  },
  precision: {
    caption: 'Précision moyenne par classe',
    at50: 'AP pour un recouvrement de 0,5',
    at50to95: 'AP de 0,5 à 0,95',
    definition: (images) =>
      `${images} images. AP\u202f: précision moyenne selon le recouvrement entre cadre et objet.`,
    counted: 'Objets',
    sizes: { small: 'Petits objets', medium: 'Objets moyens', large: 'Grands objets' },
  },
  overlap: {
    caption: 'Recouvrement par classe',
    definition: (images) =>
      `${images} images. IoU\u202f: aire commune divisée par l’aire réunie\u202f; Dice\u202f: double de l’aire commune divisé par la somme des deux.`,
    counted: 'Pixels',
  },
  scores: {
    caption: 'Scores par classe',
    definition:
      'Rappel\u202f: part de la classe qui a été trouvée\u202f; F1\u202f: moyenne harmonique du rappel et de la précision.',
    counted: 'Lignes',
  },
  clusters: {
    caption: 'Lignes par cluster',
    axis: 'Lignes',
    head: ['Cluster', 'Lignes', 'Silhouette moyenne'],
    noise: 'Hors cluster',
    title: ({ clusters, name, size, rows }) =>
      `Le plus grand de ${counted(clusters, 'cluster', 'clusters')}\u202f: ${name}, ${size} sur ${counted(rows, 'ligne', 'lignes')}.`,
    titleNoise: ({ clusters, name, size, rows, noise }) =>
      `Le plus grand de ${counted(clusters, 'cluster', 'clusters')}\u202f: ${name}, ${size} sur ${counted(rows, 'ligne', 'lignes')}\u202f; ${noise} hors cluster.`,
    note: 'Lignes de chaque cluster.',
    silhouette:
      'Après la taille\u202f: silhouette moyenne, de -1 à 1\u202f; près de 1, les lignes sont loin des autres clusters.',
    stability: (index) =>
      `Indice de Rand ajusté moyen entre ajustements sur lignes rééchantillonnées\u202f: ${index}.`,
    more: (count) => `Autres dans le tableau\u202f: ${count}.`,
    label: ({ title, sizes }) => `Lignes par cluster. ${title} ${sizes}.`,
  },
  confusion: {
    caption: 'Classe réelle et classe prédite',
    measured: ({ split, cutOff, rows }) => `${split}${cutOff && ` au seuil ${cutOff}`}, ${rows}.`,
    shares: 'Les lignes sont les classes réelles\u202f; pourcentages par ligne.',
    tints:
      'Les lignes sont les classes réelles, les colonnes les classes prédites\u202f; plus foncé\u202f: plus grande part de la ligne.',
    recovered: 'Calculé à partir des taux publiés.',
    labelMany: ({ classes, title }) => `Matrice de confusion de ${classes} classes. ${title}`,
    label: 'Matrice de confusion.',
    cell: ({ count, predicted }) => `prédiction ${predicted}\u202f: ${count}`,
    row: ({ actual, cells }) => `${actual}\u202f: ${cells}.`,
    column: (name) => `prédiction ${name}`,
    actual: 'Réel',
    predicted: 'Prédiction',
    predictedAs: (name) => `Prédiction ${name}`,
    all: 'Total',
    rows: 'Lignes',
  },
};
