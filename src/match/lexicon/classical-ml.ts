import { skill } from './define.ts';
import { NEAR_MODELS } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Machine learning besides deep networks: tasks and methods. Sorted by id. */
export const CLASSICAL_ML: readonly Skill[] = [
  skill('active-learning', 'Active learning', 'method', 'own', {
    aliases: 'human-in-the-loop, query by committee, uncertainty sampling',
    parents: 'machine-learning',
  }),
  skill('adaboost', 'AdaBoost', 'method', 'own', {
    aliases: 'ada boost, adaptive boosting',
    parents: 'ensemble-methods',
  }),
  skill('association-rules', 'Association rules', 'method', 'own', {
    aliases: `apriori algorithm, association rule, basket analysis, fp-growth, frequent itemset,
      frequent pattern mining`,
  }),
  skill('automl', 'AutoML', 'practice', 'own', {
    aliases: 'auto ml, automated machine learning',
    parents: 'machine-learning',
  }),
  skill('bagging', 'Bagging', 'method', 'own', {
    aliases: 'bootstrap aggregating, bootstrap aggregation',
    exact: 'Bagging, bagging',
    near: NEAR_MODELS,
    parents: 'ensemble-methods',
  }),
  skill('bayesian-optimisation', 'Bayesian optimisation', 'method', 'own', {
    aliases: 'bayesian optimization',
    parents: 'hyperparameter-tuning',
  }),
  skill('class-imbalance', 'Class imbalance', 'method', 'own', {
    aliases: `class-imbalanced, data imbalance, desbalanceo de clases, déséquilibre de classes,
      highly imbalanced, imbalance of classes, imbalanced classes, imbalanced classification,
      imbalanced data, imbalanced dataset, imbalanced datasets, oversampling, rare event,
      unausgeglichene klassen, unausgewogene daten, unbalanced data, undersampling`,
    parents: 'machine-learning',
  }),
  skill('collaborative-filtering', 'Collaborative filtering', 'method', 'own', {
    aliases: `content-based filtering, factorization machine, matrix factorisation,
      matrix factorization`,
    parents: 'recommender-systems',
  }),
  skill('cross-validation', 'Cross-validation', 'method', 'own', {
    aliases: `cross validate, cross-validated, hold-out validation, holdout validation, k-fold, kfold,
      leave-one-out`,
    parents: 'model-evaluation',
  }),
  skill('data-mining', 'Data mining', 'field', 'own', {
    aliases: 'datamining, kdd process, knowledge discovery, pattern mining',
  }),
  skill('dbscan', 'DBSCAN', 'method', 'own', { aliases: 'hdbscan', parents: 'clustering' }),
  skill('decision-trees', 'Decision tree', 'method', 'own', {
    aliases: 'cart algorithm, classification tree, regression tree, tree based, tree model',
    parents: 'supervised-learning',
  }),
  skill('dimensionality-reduction', 'Dimensionality reduction', 'method', 'own', {
    aliases: `dimension reduction, feature reduction, manifold learning, reduction of dimensionality,
      svd`,
    parents: 'unsupervised-learning',
  }),
  skill('ensemble-methods', 'Ensemble methods', 'method', 'own', {
    aliases: `boosting algorithm, ensemble learning, ensemble method, ensemble model,
      ensemble technique, ensembling, model blending, stacked ensemble, stacking and blending,
      stacking classifier, voting classifier`,
    parents: 'supervised-learning',
  }),
  skill('feature-engineering', 'Feature engineering', 'method', 'own', {
    aliases: `engenharia de atributos, engineered feature, feature construction, feature creation,
      feature design, feature extraction, feature generation, feature pipeline,
      feature processing, feature transformation, featurisation, featurization,
      ingeniería de características, ingénierie des variables, merkmalsextraktion,
      variable creation`,
    parents: 'machine-learning',
  }),
  skill('feature-selection', 'Feature selection', 'method', 'own', {
    aliases: `boruta, feature importance, feature ranking, mutual information, permutation importance,
      recursive feature elimination, variable selection`,
    parents: 'machine-learning',
  }),
  skill('federated-learning', 'Federated learning', 'method', 'own', {
    aliases: `decentralised learning, decentralized learning, federated analytics,
      federated machine learning, split learning`,
    parents: 'machine-learning',
  }),
  skill('gaussian-processes', 'Gaussian process', 'method', 'own', {
    aliases: 'kriging',
    parents: 'machine-learning',
  }),
  skill('gradient-boosting', 'Gradient boosting', 'method', 'own', {
    aliases: `boosted decision tree, boosted tree, boosting method, boosting model, gbdt,
      gradient-boosted, gradient tree boosting`,
    exact: 'GBM, GBMs',
    parents: 'ensemble-methods',
  }),
  skill('hidden-markov-model', 'Hidden Markov model', 'method', 'own', {
    exact: 'HMM, HMMs',
    parents: 'probability-theory',
  }),
  skill('hyperparameter-tuning', 'Hyperparameter tuning', 'method', 'own', {
    aliases: `grid search, hyper-parameter optimisation, hyper-parameter optimization, hyperband,
      hyperparameter optimisation, hyperparameter optimization, hyperparameter search,
      hyperparameteroptimierung, model tuning, optimisation des hyperparamètres, parameter tuning,
      random search, successive halving, tune hyperparameters, tuning hyperparameters`,
    parents: 'machine-learning',
  }),
  skill('imputation', 'Imputation', 'method', 'own', {
    aliases: 'incomplete data, missing data, missing value, missingness',
    exact: 'MICE',
  }),
  skill('isolation-forest', 'Isolation forest', 'method', 'own', { parents: 'anomaly-detection' }),
  skill('k-means', 'K-means', 'method', 'own', {
    aliases: 'k-medoids, kmeans, kmeans++',
    parents: 'clustering',
  }),
  skill('k-nearest-neighbours', 'K-nearest neighbours', 'method', 'own', {
    aliases: 'k-nn, knn, nearest neighbor, nearest neighbour',
    parents: 'supervised-learning',
  }),
  skill('leakage-prevention', 'Leakage prevention', 'method', 'own', {
    aliases: `avoid leakage, data leakage, feature leakage, label leakage, leakage detection,
      target leakage, train-test leakage`,
    notWhen: 'data leakage prevention, data leakage protection',
  }),
  skill('linear-regression', 'Linear regression', 'method', 'own', {
    aliases: `least squares, linear model, lineare regression, modèle linéaire, multiple regression,
      multivariate regression, polynomial regression, regresión lineal, regressão linear`,
    exact: 'OLS',
    parents: 'regression-analysis',
  }),
  skill('logistic-regression', 'Logistic regression', 'method', 'own', {
    aliases: `logistic model, logistische regression, logit model, logit regression,
      multinomial regression, regresión logística, regressão logística`,
    parents: 'classification, regression-analysis',
  }),
  skill('machine-learning', 'Machine learning', 'field', 'own', {
    aliases: `apprendimento automatico, apprentissage automatique, apprentissage statistique,
      aprendizado automático, aprendizado de máquina, aprendizagem automática,
      aprendizagem de máquina, aprendizaje automático, machinaal leren, maschinelle lernverfahren,
      maschinellem lernen, maschinellen lernens, maschinelles lernen, ml algorithm, ml model,
      ml-modelle, ml solution, ml system, ml technique, ml-verfahren, statistical learning`,
    exact: 'ML',
    parents: 'artificial-intelligence',
  }),
  skill('model-evaluation', 'Model evaluation', 'practice', 'own', {
    aliases: `auc roc, avaliação de modelos, backtest of model, confusion matrix,
      evaluación de modelos, evaluate model, evaluating machine learning models, evaluating model,
      évaluation de modèles, évaluation des modèles, evaluation metric,
      evaluation of machine learning models, evaluation of model, evaluation protocol, f1 score,
      model assessment, model benchmark, model metric, model performance, model selection,
      model validation, modellevaluierung, modellvalidierung, offline evaluation,
      precision and recall, precision/recall, roc auc, roc curve, validación de modelos,
      validation de modèles, validation of model`,
    parents: 'machine-learning',
  }),
  skill('model-stacking', 'Model stacking', 'method', 'own', {
    aliases: 'stacked generalisation, stacked generalization, stacking ensemble',
    parents: 'ensemble-methods',
  }),
  skill('naive-bayes', 'Naive Bayes', 'method', 'own', {
    aliases: 'bayes classifier, bayesian classifier, naïve bayesian',
    parents: 'classification',
  }),
  skill('online-machine-learning', 'Online learning', 'method', 'own', {
    aliases: `concept drift learning, continual learning, continuous learning model,
      incremental learning, incremental training, lifelong machine learning,
      online machine learning, river ml, streaming machine learning`,
    parents: 'machine-learning',
  }),
  skill('pca', 'PCA', 'method', 'own', {
    aliases: 'kernel pca, principal component, sparse pca',
    exact: 'PCA',
    parents: 'dimensionality-reduction',
  }),
  skill('predictive-modelling', 'Predictive modelling', 'method', 'own', {
    aliases: `modelado predictivo, modèles prédictifs, modélisation prédictive, modelos predictivos,
      modelos preditivos, prädiktive modelle, prediction model, predictive algorithm,
      predictive analysis, predictive analytics, predictive data analysis, predictive model,
      predictive modeling, predictive solution, predictive technique, prescriptive analytics,
      prognosemodell, vorhersagemodelle`,
  }),
  skill('probability-calibration', 'Probability calibration', 'method', 'own', {
    aliases: `calibrated model, calibrated probability, calibration curve, isotonic regression,
      model calibration, platt scaling, reliability diagram, temperature scaling`,
  }),
  skill('random-forest', 'Random forest', 'method', 'own', {
    aliases: `extra trees, extremely randomised trees, extremely randomized trees,
      random decision forest, randomforest`,
    parents: 'decision-trees, ensemble-methods',
  }),
  skill('regression-analysis', 'Regression analysis', 'method', 'own', {
    aliases: `analyse de régression, modèles de régression, non-linear regression,
      nonlinear regression, poisson regression, quantile regression, regresión,
      regression algorithm, régression linéaire, regression method, regression model,
      regression modeling, regression modelling, regression problem, regression technique,
      regressionsanalyse, regressionsmodelle`,
    exact: 'Regression, regression',
    near: NEAR_MODELS,
    notWhen: `performance regression, performance regressions, regression suite, regression test,
      regression tests, regressions in`,
    parents: 'supervised-learning',
  }),
  skill('regularisation', 'Regularisation', 'method', 'own', {
    aliases: `early stopping, elastic net, lasso and ridge, lasso regression, overfitting,
      penalised regression, penalized regression, regularization, ridge and lasso,
      ridge regression, weight decay`,
    parents: 'machine-learning',
  }),
  skill('reinforcement-learning', 'Reinforcement learning', 'method', 'own', {
    aliases: `actor-critic, apprentissage par renforcement, aprendizado por reforço,
      aprendizaje por refuerzo, bestärkendes lernen, deep q-network, markov decision process,
      multi-agent reinforcement learning, offline rl, policy gradient,
      proximal policy optimization, q-learning`,
    exact: 'RL, PPO, DQN, MDP, MDPs',
    parents: 'machine-learning',
  }),
  skill('semi-supervised-learning', 'Semi-supervised learning', 'method', 'own', {
    aliases: `label propagation, noisy label, programmatic labeling, programmatic labelling,
      pseudo-labeling, pseudo-labelling, semi supervised, weak supervision, weakly supervised`,
    parents: 'machine-learning',
  }),
  skill('smote', 'SMOTE', 'method', 'own', { parents: 'class-imbalance' }),
  skill('supervised-learning', 'Supervised learning', 'method', 'own', {
    aliases: `apprentissage supervisé, aprendizado supervisionado, aprendizaje supervisado,
      supervised algorithm, supervised and unsupervised, supervised machine learning,
      supervised method, supervised model, supervised technique, supervised/unsupervised,
      überwachtes lernen`,
    parents: 'machine-learning',
  }),
  skill('support-vector-machine', 'Support vector machine', 'method', 'own', {
    aliases: `kernel machine, kernel method, kernel trick, support vector, svm classifier, svm model`,
    exact: 'SVM, SVMs, SVR',
    parents: 'supervised-learning',
  }),
  skill('t-sne', 't-SNE', 'method', 'own', {
    aliases: 'tsne',
    parents: 'dimensionality-reduction',
  }),
  skill('umap', 'UMAP', 'method', 'own', { parents: 'dimensionality-reduction' }),
  skill('unsupervised-learning', 'Unsupervised learning', 'method', 'own', {
    aliases: `apprentissage non supervisé, aprendizado não supervisionado,
      aprendizaje no supervisado, unsupervised algorithm, unsupervised machine learning,
      unsupervised method, unsupervised model, unsupervised technique, unüberwachtes lernen`,
    parents: 'machine-learning',
  }),
  skill('uplift-modelling', 'Uplift modelling', 'method', 'own', {
    aliases: `conditional average treatment effect, heterogeneous treatment effect,
      incremental response model, incrementality model, net lift model,
      treatment effect heterogeneity, true-lift model, uplift model, uplift modeling`,
    parents: 'causal-inference',
  }),
];
