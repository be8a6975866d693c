import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Labelling data, and the tools for it. Sorted by id. */
export const ANNOTATION: readonly Skill[] = [
  skill('amazon-mechanical-turk', 'Amazon Mechanical Turk', 'platform', 'own', {
    aliases: 'mechanical turk, mturk',
    parents: 'crowdsourcing',
  }),
  skill('argilla', 'Argilla', 'tool', 'own', { parents: 'data-annotation' }),
  skill('crowdsourcing', 'Crowdsourcing', 'practice', 'own', {
    aliases: `crowd-sourced, crowd-sourcing, crowd workers, crowdsourced annotation,
      crowdsourced label, crowdsourced labels, crowdworkers`,
    parents: 'data-annotation',
  }),
  skill('cvat', 'CVAT', 'tool', 'own', { parents: 'data-annotation' }),
  skill('data-annotation', 'Data annotation', 'practice', 'own', {
    aliases: `active annotation, annotated data, annotated dataset, annotating data,
      annotating images, annotating text, annotation campaign, annotation de données,
      annotation guideline, annotation pipeline, annotation process, annotation project,
      annotation protocol, annotation quality, annotation schema, annotation scheme,
      annotation workflow, annotations of images, annotieren von daten, anotação de dados,
      anotación de datos, auto-label, auto-labeling, automatic labelling, corpus annotation,
      data labeling, data labelling, datenannotation, ground truth data, ground truth labeling,
      ground truth labelling, image annotation, image labeling, image labelling, label quality,
      labeled dataset, labelling campaign, labeling data, labelling data, labeling guideline,
      labelling guideline, labelling process, labeling strategy, labelling strategy,
      labelled dataset, pre-labelling, text annotation, video annotation`,
    exact: 'Annotation, annotation',
    near: 'cvat, guidelines, images, label, labeling, labelling, labels, prodigy, video',
  }),
  skill('doccano', 'doccano', 'tool', 'own', { parents: 'data-annotation' }),
  skill('encord', 'Encord', 'tool', 'own', { parents: 'data-annotation' }),
  skill('fiftyone', 'FiftyOne', 'tool', 'own', {
    aliases: 'voxel51',
    exact: 'FiftyOne',
    parents: 'data-annotation',
  }),
  skill('inter-annotator-agreement', 'Inter-annotator agreement', 'statistics', 'own', {
    aliases: `annotator agreement, cohen's kappa, cohens kappa, fleiss kappa, inter-rater agreement,
      inter-rater reliability, interrater reliability, krippendorff's alpha, labelling agreement,
      labeling agreement`,
    parents: 'data-annotation',
  }),
  skill('label-studio', 'Label Studio', 'tool', 'own', { parents: 'data-annotation' }),
  skill('labelbox', 'Labelbox', 'tool', 'own', { parents: 'data-annotation' }),
  skill('prodigy', 'Prodigy', 'tool', 'own', {
    aliases: 'prodi.gy',
    exact: 'Prodigy',
    near: `annotate, annotation, annotating, cvat, doccano, explosion, labeling, labelling, labels,
      spacy`,
    parents: 'data-annotation',
  }),
  skill('roboflow', 'Roboflow', 'tool', 'simple-icons', {
    parents: 'computer-vision, data-annotation',
  }),
  skill('scale-ai', 'Scale AI', 'platform', 'own', { parents: 'data-annotation' }),
  skill('superannotate', 'SuperAnnotate', 'tool', 'own', { parents: 'data-annotation' }),
  skill('supervisely', 'Supervisely', 'tool', 'own', { parents: 'data-annotation' }),
];
