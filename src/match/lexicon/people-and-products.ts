import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Customers, players, pupils and citizens: what is measured of them. Sorted by id. */
export const PEOPLE_AND_PRODUCTS: readonly Skill[] = [
  skill('auction-theory', 'Auction theory', 'field', 'own', {
    aliases: 'auction design, mechanism design',
    parents: 'mathematics',
  }),
  skill('customer-feedback-analysis', 'Customer feedback analysis', 'practice', 'own', {
    aliases: `customer feedback, customer satisfaction score, net promoter score,
      voice of customer, voice of the customer`,
    exact: 'NPS, CSAT',
  }),
  skill('data-clean-rooms', 'Data clean rooms', 'practice', 'own', {
    parents: 'data-privacy',
  }),
  skill('discrete-choice-models', 'Discrete choice models', 'method', 'own', {
    aliases: 'choice model, choice modeling, discrete choice, multinomial logit, nested logit',
  }),
  skill('game-engines', 'Game engines', 'platform', 'own', {
    aliases: 'unity3d, unreal engine',
    exact: 'Unity',
    near: 'c, engine, game, games, telemetry, unreal',
  }),
  skill('google-ads', 'Google Ads', 'platform', 'own', {
    aliases: 'adwords, google adwords, search ads 360',
  }),
  skill('impact-evaluation', 'Impact evaluation', 'practice', 'own', {
    aliases: `évaluation d'impact, evaluación de impacto, avaliação de impacto, policy analysis,
      policy evaluation, program evaluation, programme evaluation, wirkungsanalyse`,
    parents: 'causal-inference',
  }),
  skill('learning-analytics', 'Learning analytics', 'field', 'own', {
    aliases: `adaptive learning, educational data mining, educational measurement,
      knowledge tracing`,
  }),
  skill('matchmaking', 'Matchmaking', 'task', 'own', {
    aliases: 'elo rating, skill rating, trueskill',
    exact: 'Elo, ELO',
    near: 'game, games, glicko, jogos, matchmaking, rating, trueskill',
  }),
  skill('meta-ads', 'Meta Ads', 'platform', 'own', {
    aliases: 'facebook ads, meta ads manager, tiktok ads',
  }),
  skill('official-statistics', 'Official statistics', 'field', 'own', {
    aliases: `amtliche statistik, census data, control de la divulgación, disclosure control,
      estadística oficial, estatísticas oficiais, microdata, microdatos, microdados,
      national accounts, national statistics, sdmx, statistical disclosure control,
      statistique publique`,
    parents: 'statistics',
  }),
  skill('open-data', 'Open data', 'practice', 'own', {
    aliases: `dados abertos, datos abiertos, donnees ouvertes, open data portal,
      open government data`,
  }),
  skill('open-source-contribution', 'Open-source contributions', 'practice', 'own', {
    aliases: `contribute to open source, contributed to open source, contributing to open source,
      contributions to open source, open-source contribution, open source contributor,
      open-source project`,
  }),
  skill('telemetry', 'Telemetry', 'practice', 'own', {
    aliases: 'telemetría, télémétrie, telemetriedaten',
  }),
  skill('user-research', 'User research', 'practice', 'own', {
    aliases: 'usability test, usability testing, user interviews, user testing, ux research',
  }),
  skill('user-retention', 'User retention', 'practice', 'own', {
    aliases: 'customer retention, player retention',
    exact: 'Retention, retention',
    near: `acquisition, activation, cohort, cohorts, engagement, funnel, funnels, ltv,
      monetisation, monetization`,
    parents: 'product-analytics',
  }),
];
