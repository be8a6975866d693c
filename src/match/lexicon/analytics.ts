import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Business intelligence and analytics: practices. Sorted by id. */
export const ANALYTICS: readonly Skill[] = [
  skill('business-intelligence', 'Business intelligence', 'field', 'own', {
    aliases: `bi/analytics, bi development, bi platform, bi reporting, bi software, bi solution,
      bi stack, bi-systeme, bi tool, bi-tools, business analysis, business analytics,
      embedded analytics, enterprise reporting, geschäftsanalytik, informatique décisionnelle,
      informes de negocio, inteligencia de negocio, olap cube, self-service analytics,
      self-service bi`,
    exact: 'BI',
    parents: 'data-analysis',
  }),
  skill('cohort-analysis', 'Cohort analysis', 'method', 'own', {
    aliases: `análise de coortes, análise de retenção, análisis de cohortes,
      análisis de retención, analyse de cohorte, analyse de rétention, behavioral analytics,
      behavioural analytics, cltv, conversion analysis, conversion funnel,
      conversion rate optimisation, conversion rate optimization, customer analytics,
      customer behavior analysis, customer behaviour analysis, customer journey analysis,
      customer lifetime value, customer value modelling, funnel analysis, funnel optimisation,
      funnel optimization, kohortenanalyse, lifetime value modeling, lifetime value modelling,
      ltv model, ltv modeling, ltv modelling, retention analysis, retention curve,
      retention metric, retention model, retention modelling, user behavior analysis,
      user behaviour analysis`,
    exact: 'CLV, LTV',
    parents: 'product-analytics',
  }),
  skill('crm-systems', 'CRM systems', 'practice', 'own', {
    aliases: 'crm analytics, crm data, crm platform, crm software, crm system',
    exact: 'CRM',
  }),
  skill('customer-data-platform', 'Customer data platform', 'practice', 'own'),
  skill('erp-systems', 'ERP systems', 'practice', 'own'),
  skill('kpi-reporting', 'KPI reporting', 'practice', 'own', {
    aliases: `ad hoc reporting, automated reporting, business reporting, cuadro de mando integral,
      define metrics, defining metrics, indicadores clave, indicadores de desempenho,
      indicateurs de performance, kennzahlen, key performance indicator, kpi,
      management reporting, metric definition, metric design, metric tree, metrics definition,
      north star metric, okrs, product metric, regulatory reporting, report automation,
      reporting and analytics, reporting automation, reporting solution, reporting tool,
      success metric, tableaux de bord de pilotage`,
    notWhen: `financial reporting, reporting directly, reporting into, reporting line,
      reporting lines, reporting manager, reporting of, reporting structure, reporting to`,
  }),
  skill('olap', 'OLAP', 'practice', 'own', { parents: 'business-intelligence' }),
  skill('process-mining', 'Process mining', 'method', 'own', {
    aliases: `process analytics, process data mining, process discovery, process intelligence,
      task mining`,
  }),
  skill('product-analytics', 'Product analytics', 'practice', 'own', {
    aliases: `analítica de producto, analytics produit, analytique produit, app analytics,
      customer data analysis, feature adoption, game analytics, growth analytics,
      growth modelling, live ops, monetização, monetización, monetisation, opportunity sizing,
      player behaviour, product analysis, product data science, product insights,
      product metrics analysis, product usage analysis, produktanalytik, usage analytics,
      user analytics, user behavior analytics, user behaviour analytics`,
    parents: 'data-analysis',
  }),
  skill('robotic-process-automation', 'Robotic process automation', 'practice', 'own', {
    aliases: 'low-code automation, rpa bot, rpa solution, rpa tools',
    exact: 'RPA',
  }),
  skill('search-engine-optimisation', 'Search engine optimisation', 'practice', 'own', {
    aliases: 'search engine optimization',
    exact: 'SEO',
  }),
  skill('web-analytics', 'Web analytics', 'practice', 'own', {
    aliases: `click-stream analysis, clickstream, conversion tracking, digital analytics,
      digital marketing analytics, event tracking, seguimiento de eventos, seo analytics,
      tag management, tracking plan, traffic analysis, web tracking, webanalyse, website analytics`,
    parents: 'product-analytics',
  }),
];
