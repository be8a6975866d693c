import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Libraries for machine learning besides deep networks. Sorted by id. */
export const CLASSICAL_ML_TOOLS: readonly Skill[] = [
  skill('autogluon', 'AutoGluon', 'library', 'own', { parents: 'automl, python' }),
  skill('catboost', 'CatBoost', 'library', 'own', {
    aliases: 'cat boost',
    parents: 'gradient-boosting',
  }),
  skill('feature-engine', 'feature-engine', 'library', 'own', {
    aliases: 'category encoders, featuretools',
    parents: 'feature-engineering, python',
  }),
  skill('flaml', 'FLAML', 'library', 'own', { aliases: 'auto-sklearn', parents: 'automl, python' }),
  skill('h2o', 'H2O', 'library', 'own', {
    aliases: 'driverless ai, h2o.ai',
    parents: 'machine-learning',
  }),
  skill('hyperopt', 'Hyperopt', 'library', 'own', { parents: 'hyperparameter-tuning, python' }),
  skill('imbalanced-learn', 'imbalanced-learn', 'library', 'own', {
    parents: 'class-imbalance, python',
  }),
  skill('lightfm', 'LightFM', 'library', 'own', {
    aliases: 'recbole, surprise library',
    parents: 'recommender-systems, python',
  }),
  skill('lightgbm', 'LightGBM', 'library', 'own', {
    aliases: 'lgbm, light gbm',
    parents: 'gradient-boosting',
  }),
  skill('optuna', 'Optuna', 'library', 'simple-icons', {
    parents: 'hyperparameter-tuning, python',
  }),
  skill('pycaret', 'PyCaret', 'library', 'own', { parents: 'automl, python' }),
  skill('pyod', 'PyOD', 'library', 'own', { parents: 'anomaly-detection, python' }),
  skill('scikit-learn', 'scikit-learn', 'library', 'simple-icons', {
    aliases: 'sci-kit, scikit, scikitlearn, sk-learn, sklearn',
    parents: 'machine-learning, python',
  }),
  skill('snorkel', 'Snorkel', 'library', 'own', { parents: 'semi-supervised-learning' }),
  skill('spark-mllib', 'Spark MLlib', 'library', 'own', {
    aliases: 'mllib, spark ml, sparkml',
    parents: 'apache-spark, machine-learning',
  }),
  skill('tpot', 'TPOT', 'library', 'own', { parents: 'automl, python' }),
  skill('vowpal-wabbit', 'Vowpal Wabbit', 'library', 'simple-icons', {
    parents: 'online-machine-learning',
  }),
  skill('xgboost', 'XGBoost', 'library', 'own', {
    aliases: 'extreme gradient boosting, xg boost, xgb',
    parents: 'gradient-boosting',
  }),
  skill('ydata-profiling', 'ydata-profiling', 'library', 'own', {
    aliases: 'pandas-profiling, sweetviz',
    parents: 'exploratory-data-analysis, python',
  }),
];
