import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Banking, markets and insurance: methods, rules and programs. Sorted by id. */
export const FINANCE: readonly Skill[] = [
  skill('akur8', 'Akur8', 'tool', 'own', {
    parents: 'insurance-pricing',
  }),
  skill('alternative-data', 'Alternative data', 'field', 'own', {
    parents: 'quantitative-finance',
  }),
  skill('basel-accords', 'Basel III', 'practice', 'own', {
    aliases: 'basel ii, basel iv, basel framework, cecl, icaap, internal ratings-based',
  }),
  skill('blockchain', 'Blockchain', 'field', 'own', {
    aliases: `crypto asset, cryptocurrency, decentralised finance, decentralized finance,
      ethereum, on-chain data, web3`,
    exact: 'DeFi',
  }),
  skill('bloomberg-terminal', 'Bloomberg Terminal', 'tool', 'own', {
    aliases: 'bloomberg api, bloomberg data',
    exact: 'Bloomberg',
    near: 'eikon, factset, refinitiv, reuters, terminal',
  }),
  skill('catastrophe-modelling', 'Catastrophe modelling', 'method', 'own', {
    aliases: 'cat modeling, catastrophe model, natural catastrophe, naturgefahren',
    parents: 'insurance-pricing',
  }),
  skill('decision-engines', 'Decision engines', 'practice', 'own', {
    aliases: `business rules engine, decision automation, real-time decisioning, rule engine,
      rules engine`,
  }),
  skill('earnix', 'Earnix', 'tool', 'own', {
    parents: 'insurance-pricing',
  }),
  skill('emblem', 'Emblem', 'tool', 'own', {
    aliases: 'wtw emblem',
    exact: 'Emblem',
    near: 'akur8, earnix, glm, pricing, radar',
    parents: 'insurance-pricing',
  }),
  skill('esg-data', 'ESG data', 'field', 'own', {
    aliases: 'esg analytics, esg metric, esg reporting, esg scoring, sustainability reporting',
  }),
  skill('factset', 'FactSet', 'platform', 'own'),
  skill('financial-risk-management', 'Financial risk management', 'field', 'own', {
    aliases: `counterparty risk, expected shortfall, liquidity risk, market risk,
      operational risk, risk analytics, risk modeling, risk model, risikomanagement,
      risikomodelle, gestion des risques, gestión de riesgos, gestão de riscos`,
  }),
  skill('fix-protocol', 'FIX protocol', 'practice', 'own'),
  skill('ifrs-17', 'IFRS 17', 'practice', 'own', {
    aliases: 'ifrs17',
  }),
  skill('know-your-customer', 'Know your customer', 'practice', 'own', {
    aliases: 'customer due diligence, name screening, sanctions screening, watchlist screening',
    exact: 'KYC, KYB',
  }),
  skill('refinitiv', 'Refinitiv', 'platform', 'own', {
    aliases: 'eikon',
  }),
  skill('solvency-ii', 'Solvency II', 'practice', 'own', {
    aliases: 'solvabilité 2, solvabilité ii, solvency 2, solvencia ii',
  }),
  skill('telematics', 'Telematics', 'field', 'own', {
    aliases: 'connected car data, telematics data, telematik, usage-based insurance, vehicle data',
  }),
  skill('wtw-radar', 'WTW Radar', 'tool', 'own', {
    aliases: 'radar live, radar pricing',
    parents: 'insurance-pricing',
  }),
];
