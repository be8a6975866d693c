import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Keeping track of runs, models and versions of data. Sorted by id. */
export const EXPERIMENT_TRACKING: readonly Skill[] = [
  skill('aim', 'Aim', 'tool', 'own', {
    aliases: 'aimstack',
    exact: 'Aim',
    near: 'mlflow, neptune, tracking, wandb',
    parents: 'experiment-tracking',
  }),
  skill('clearml', 'ClearML', 'tool', 'own', {
    aliases: 'clear ml',
    parents: 'experiment-tracking',
  }),
  skill('comet-ml', 'Comet', 'tool', 'own', {
    aliases: 'comet ml, comet.ml, cometml',
    exact: 'Comet',
    near: 'experiment, experiments, mlflow, neptune, tracking, wandb',
    parents: 'experiment-tracking',
  }),
  skill('cookiecutter', 'Cookiecutter', 'tool', 'own', { parents: 'reproducibility' }),
  skill('dagshub', 'DagsHub', 'platform', 'own', { parents: 'experiment-tracking' }),
  skill('data-versioning', 'Data versioning', 'practice', 'own', {
    aliases: `data and model versioning, data and model versions, data version control,
      dataset version control, dataset versioning, dataset versions, datenversionierung,
      version control for data, versionado de datos, versioned data, versioned dataset,
      versioned datasets, versioning data, versioning of data, versionnement des données`,
    parents: 'reproducibility',
  }),
  skill('dvc', 'DVC', 'tool', 'simple-icons', { parents: 'data-versioning' }),
  skill('experiment-tracking', 'Experiment tracking', 'practice', 'own', {
    aliases: `experiment logging, experiment management, experiment tracker, ml experimentation,
      ml experiments, model experimentation, run tracking, seguimiento de experimentos,
      suivi d'expériences, suivi des expériences, track experiments, track model experiments,
      tracking experiments, tracking of experiments`,
    parents: 'mlops',
  }),
  skill('guild-ai', 'Guild AI', 'tool', 'own', { parents: 'experiment-tracking' }),
  skill('hydra', 'Hydra', 'library', 'own', {
    aliases: 'hydra config, hydra configuration, omegaconf',
    exact: 'Hydra',
    near: 'config, configuration, experiment, experiments, mlflow, pytorch, wandb',
    parents: 'experiment-tracking',
  }),
  skill('kedro', 'Kedro', 'library', 'own', { parents: 'data-pipelines, python' }),
  skill('lakefs', 'lakeFS', 'tool', 'own', { parents: 'data-versioning' }),
  skill('mlflow', 'MLflow', 'tool', 'simple-icons', {
    aliases: 'ml flow',
    parents: 'experiment-tracking, mlops',
  }),
  skill('model-registry', 'Model registry', 'practice', 'own', {
    aliases: `model artifact, model catalog, model management, model registries, model repository,
      model store, model version control, model version management, model versioning,
      modellregister, registre de modèles, registro de modelos, versioned model`,
    parents: 'mlops',
  }),
  skill('nbdev', 'nbdev', 'tool', 'own', { parents: 'jupyter' }),
  skill('neptune-ai', 'neptune.ai', 'tool', 'own', {
    aliases: 'neptuneai',
    parents: 'experiment-tracking',
  }),
  skill('pachyderm', 'Pachyderm', 'tool', 'own', { parents: 'data-versioning' }),
  skill('papermill', 'Papermill', 'tool', 'own', { parents: 'jupyter' }),
  skill('reproducibility', 'Reproducibility', 'practice', 'own', {
    aliases: `replicability, reproducibilidad, reproducible, reproducibly, reproductibilité,
      reprodutibilidade, reproduzierbare, reproduzierbarkeit`,
  }),
  skill('tensorboard', 'TensorBoard', 'tool', 'own', {
    aliases: 'tensor board, tensorboardx',
    parents: 'experiment-tracking, tensorflow',
  }),
  skill('weights-and-biases', 'Weights & Biases', 'tool', 'simple-icons', {
    aliases: 'w&b, wandb, weight and biases, weights and biases',
    parents: 'experiment-tracking',
  }),
];
