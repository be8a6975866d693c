import { countedFromTwo as counted } from '../counted.ts';
import type { chartsOfTasks as english } from '../en/charts-of-tasks.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTasks: Widen<typeof english> = {
  atK: {
    model: 'Modèle',
    axis: 'Premières places (k)',
    places: 'Premières places',
    caption: (metric) => `${metric} selon le nombre de places`,
    title: ({ places, scores }) =>
      places.count === 1
        ? `Première place\u202f: ${scores}.`
        : `${places.text} premières places\u202f: ${scores}.`,
    users: (text) => `${text} utilisateurs ou requêtes`,
    questions: (text) => `${text} questions`,
    means: 'Moyennes sur l’ensemble, pour les k premières places.',
    dashed: (baseline) => `Tirets\u202f: ${baseline}.`,
    label: ({ metric, values }) => `${metric} pour les k premières places\u202f: ${values}.`,
    owned: ({ metric, owner }) => `${metric}, ${owner}`,
  },
  benchmark: {
    thisModel: 'Ce modèle',
    caption: 'Résultats par tâche',
    one: ({ metric, value, task }) => `${metric} ${value} sur ${task}.`,
    range: ({ low, high, tasks }) =>
      `De ${low} à ${high} sur ${counted(tasks, 'tâche', 'tâches')}.`,
    measured: ({ models, tasks }) =>
      `${counted(models, 'modèle', 'modèles')} sur ${counted(tasks, 'tâche', 'tâches')}.`,
    best: ({ best, tasks, model }) =>
      `Meilleure valeur (tâches\u202f: ${best} sur ${tasks.text})\u202f: ${model}.`,
    bestApart: ({ best, tasks, model, clear }) =>
      `Meilleure valeur (tâches\u202f: ${best} sur ${tasks.text})\u202f: ${model}\u202f; intervalle disjoint des autres\u202f: ${clear}.`,
    note: ({ metric, mixed, harness }) =>
      `${metric} sur chaque tâche${mixed ? ', sauf indication contraire dans son nom' : ''}${harness && `\u202f; mesures faites avec ${harness}`}.`,
    whiskers: 'Barres d’erreur\u202f: intervalles à 95\u202f%.',
    moreModels: (more) => `${counted(more, 'autre modèle', 'autres modèles')} dans le tableau.`,
    moreTasks: (more) => `${counted(more, 'autre tâche', 'autres tâches')} dans le tableau.`,
    label: (tasks) => `Résultats sur ${counted(tasks, 'tâche', 'tâches')}.`,
    values: ({ task, values }) => `${task}\u202f: ${values}.`,
    otherMetric: ({ task, metric }) => `${task}\u202f: ${metric.toLowerCase()}`,
    head: ['Tâche', 'Modèle', 'Mesure', 'Valeur', 'Intervalle', 'n'],
  },
  failures: {
    head: ['Type', 'Nombre', 'Part'],
    agent: {
      caption: 'Échecs par type',
      axis: 'Échecs',
      title: ({ kind, count, total }) => `${kind}\u202f: ${count} sur ${total} échecs.`,
      label: (kinds) => `Échecs par type\u202f: ${kinds}.`,
      note: ({ tasks, solved }) =>
        `Tâches tentées\u202f: ${tasks}\u202f; résolues\u202f: ${solved}.`,
    },
    detection: {
      caption: 'Erreurs par type',
      axis: 'Erreurs',
      title: ({ kind, count, total }) => `${kind}\u202f: ${count} sur ${total} erreurs.`,
      label: (kinds) => `Erreurs par type\u202f: ${kinds}.`,
      images: (text) => `${text} images`,
      note: 'Types selon TIDE.',
      kinds: {
        class: 'mauvaise classe',
        place: 'mauvais endroit',
        'class-and-place': 'mauvaise classe et mauvais endroit',
        duplicate: 'trouvé deux fois',
        background: 'rien à cet endroit',
        missed: 'non trouvé',
      },
    },
  },
};
