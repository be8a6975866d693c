import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** What models are built for, besides language, vision and time series. Sorted by id. */
export const ML_TASKS: readonly Skill[] = [
  skill('ad-optimisation', 'Ad optimisation', 'task', 'own', {
    aliases: `ad ranking, ad targeting, bid optimisation, bid optimization, click prediction,
      click-through rate prediction, ctr prediction, programmatic advertising, real-time bidding`,
    exact: 'RTB',
  }),
  skill('anomaly-detection', 'Anomaly detection', 'task', 'own', {
    aliases: `anomalieerkennung, anomalies detection, anomaly detection model, anomaly detector,
      anomaly scoring, ausreißererkennung, detecção de anomalia, detecção de anomalias,
      detección de anomalías, détection d'anomalie, détection d'anomalies,
      détection des anomalies, detection of anomalies, erkennung von anomalien,
      local outlier factor, novelty detection, one-class svm, outlier detection, outlier detector,
      unusual pattern detection`,
  }),
  skill('churn-prediction', 'Churn prediction', 'task', 'own', {
    aliases: `abwanderungsprognose, attrition model, churn, churn analysis, churn model,
      churn modeling, churn modelling, churn rate prediction, customer churn,
      customer retention model, kündigungsprognose, propensity model, propensity modeling,
      propensity modelling`,
  }),
  skill('classification', 'Classification', 'task', 'own', {
    aliases: 'clasificación, classificação, classifier, klassifikation, klassifizierung',
    notWhen: `classification society, data classification, job classification,
      security classification`,
    parents: 'supervised-learning',
  }),
  skill('clustering', 'Clustering', 'task', 'own', {
    aliases: `agrupamiento, cluster analysis, clusteranalyse, clusterização, clusterverfahren,
      gaussian mixture, segmentierung von kunden`,
    exact: 'GMM, GMMs',
    notWhen: 'database clustering, failover clustering, server clustering',
    parents: 'unsupervised-learning',
  }),
  skill('credit-scoring', 'Credit scoring', 'task', 'own', {
    aliases: `bonitätsprüfung, credit risk, credit scorecard, default prediction, kreditrisiko,
      kreditrisikomodelle, probability of default, riesgo de crédito, risco de crédito,
      risk scoring, risque de crédit, scorecard development, scoring de crédit`,
  }),
  skill('customer-segmentation', 'Customer segmentation', 'task', 'own', {
    aliases: `audience segmentation, behavioral segmentation, behavioural segmentation,
      customer clustering, kundensegmentierung, market segmentation, rfm analysis,
      segmentação de clientes, segmentación de clientes, segmentation client, segmentation model,
      segmentation of customers, user segmentation`,
  }),
  skill('entity-resolution', 'Entity resolution', 'task', 'own', {
    aliases: `data matching, dedupe, deduplication, duplicate detection, entity matching,
      fuzzy matching, identity resolution, probabilistic linkage, record linkage,
      record matching`,
  }),
  skill('fraud-detection', 'Fraud detection', 'task', 'own', {
    aliases: `aml monitoring, anti-fraud, anti-money laundering, antifraud, betrugserkennung,
      detecção de fraude, detecção de fraudes, detección de fraude, détection de fraude,
      détection de la fraude, financial crime detection, fraud analytics, fraud model,
      fraud modeling, fraud modelling, fraud prevention, fraud scoring, lutte contre la fraude,
      money laundering detection, prevención de fraude, transaction monitoring`,
  }),
  skill('insurance-pricing', 'Insurance pricing', 'task', 'own', {
    aliases: `actuarial pricing, actuarial science, aktuariat, claims reserving, insurance tariff,
      loss reserving, tarification, versicherungsmathematik, pricing actuarial`,
  }),
  skill('lead-scoring', 'Lead scoring', 'task', 'own', {
    aliases: 'lead score, next best action, next best offer',
  }),
  skill('learning-to-rank', 'Learning to rank', 'method', 'own', {
    aliases: `lambdamart, lambdarank, pairwise ranking, ranking algorithm, ranking model,
      ranking system, ranknet, relevance ranking, search ranking`,
    exact: 'LTR, Ranking, ranking',
    near: `personalisation, personalization, rank, ranking, recommendation, recommendations,
      recommender, relevance, retrieval, search`,
  }),
  skill('predictive-maintenance', 'Predictive maintenance', 'task', 'own', {
    aliases: `anomaly detection for maintenance, asset health, condition monitoring,
      equipment failure, failure prediction, fault detection, fault diagnosis,
      maintenance prédictive, mantenimiento predictivo, manutenção preditiva,
      predictive analytics for maintenance, predictive quality, prognostics,
      remaining useful life, vorausschauende wartung`,
  }),
  skill('quantitative-finance', 'Quantitative finance', 'field', 'own', {
    aliases: `algorithmic trading, algo trading, backtesting, derivatives pricing,
      financial engineering, financial modelling, financial modeling, market risk model,
      portfolio optimisation, portfolio optimization, quant research, quantitative trading,
      systematic trading, trading strategies, value at risk`,
  }),
  skill('recommender-systems', 'Recommender systems', 'task', 'own', {
    aliases: `content recommendation, empfehlungssystem, empfehlungssysteme,
      moteur de recommandation, motor de recomendación, personalisation algorithm,
      personalisation model, personalised ranking, personalised recommendation,
      personalization algorithm, personalization model, personalized ranking,
      personalized recommendation, product recommendation, recommendation algorithm,
      recommendation engine, recommendation model, recommendation system, recommender, recsys,
      sistema de recomendación, sistemas de recomendação, sistemas de recomendación,
      système de recommandation, systèmes de recommandation`,
    exact: 'Personalisation, personalisation, Personalization, personalization',
    near: `algorithms, learning, machine, ml, model, models, ranking, recommendation,
      recommendations, search`,
    parents: 'machine-learning',
  }),
];
