import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Libraries for machine learning besides deep networks. Sorted by id. */
export const CLASSICAL_ML_TOOLS: readonly Skill[] = [
  skill('auto-sklearn', 'auto-sklearn', 'library', 'own', { parents: 'automl, python' }),
  skill('autogluon', 'AutoGluon', 'library', 'own', { parents: 'automl, python' }),
  skill('catboost', 'CatBoost', 'library', 'own', {
    aliases: 'cat boost',
    parents: 'gradient-boosting',
  }),
  skill('category-encoders', 'Category Encoders', 'library', 'own', {
    parents: 'feature-engineering, python',
  }),
  skill('feature-engine', 'feature-engine', 'library', 'own', {
    parents: 'feature-engineering, python',
  }),
  skill('featuretools', 'Featuretools', 'library', 'own', {
    parents: 'feature-engineering, python',
  }),
  skill('flaml', 'FLAML', 'library', 'own', { parents: 'automl, python' }),
  skill('h2o', 'H2O', 'library', 'own', {
    aliases: 'driverless ai, h2o.ai',
    parents: 'machine-learning',
  }),
  skill('hyperopt', 'Hyperopt', 'library', 'own', { parents: 'hyperparameter-tuning, python' }),
  skill('imbalanced-learn', 'imbalanced-learn', 'library', 'own', {
    parents: 'class-imbalance, python',
  }),
  skill('lightfm', 'LightFM', 'library', 'own', { parents: 'recommender-systems, python' }),
  skill('lightgbm', 'LightGBM', 'library', 'own', {
    aliases: 'lgbm, light gbm',
    parents: 'gradient-boosting',
  }),
  skill('optuna', 'Optuna', 'library', 'simple-icons', {
    parents: 'hyperparameter-tuning, python',
  }),
  skill('pycaret', 'PyCaret', 'library', 'own', { parents: 'automl, python' }),
  skill('pyod', 'PyOD', 'library', 'own', { parents: 'anomaly-detection, python' }),
  skill('recbole', 'RecBole', 'library', 'own', { parents: 'recommender-systems, python' }),
  skill('scikit-learn', 'scikit-learn', 'library', 'simple-icons', {
    aliases: 'sci-kit, scikit, scikitlearn, sk-learn, sklearn',
    parents: 'machine-learning, python',
  }),
  skill('snorkel', 'Snorkel', 'library', 'own', { parents: 'semi-supervised-learning' }),
  skill('spark-mllib', 'Spark MLlib', 'library', 'own', {
    aliases: 'mllib, spark ml, sparkml',
    parents: 'apache-spark, machine-learning',
  }),
  skill('sweetviz', 'Sweetviz', 'library', 'own', { parents: 'exploratory-data-analysis, python' }),
  skill('tpot', 'TPOT', 'library', 'own', { parents: 'automl, python' }),
  skill('vowpal-wabbit', 'Vowpal Wabbit', 'library', 'simple-icons', {
    parents: 'online-machine-learning',
  }),
  skill('xgboost', 'XGBoost', 'library', 'own', {
    aliases: 'extreme gradient boosting, xg boost, xgb',
    parents: 'gradient-boosting',
  }),
  skill('ydata-profiling', 'ydata-profiling', 'library', 'own', {
    aliases: 'pandas-profiling',
    parents: 'exploratory-data-analysis, python',
  }),
];
