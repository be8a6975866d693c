import { skill } from './define.ts';
import { NEAR_OFFICE } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Programs for business intelligence, analytics and the office. Sorted by id. */
export const ANALYTICS_TOOLS: readonly Skill[] = [
  skill('adobe-analytics', 'Adobe Analytics', 'tool', 'own', { parents: 'web-analytics' }),
  skill('amplitude', 'Amplitude', 'tool', 'own', {
    aliases: 'amplitude analytics',
    exact: 'Amplitude',
    near: 'analytics, mixpanel, product, segment',
    parents: 'product-analytics',
  }),
  skill('apache-superset', 'Apache Superset', 'tool', 'simple-icons', {
    aliases: 'superset dashboards',
    exact: 'Superset',
    near: 'apache, bi, dashboard, dashboards, looker, metabase, tableau',
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('braze', 'Braze', 'tool', 'own'),
  skill('celonis', 'Celonis', 'tool', 'own', { parents: 'process-mining' }),
  skill('contentsquare', 'Contentsquare', 'tool', 'own', { parents: 'web-analytics' }),
  skill('deepnote', 'Deepnote', 'tool', 'own'),
  skill('domo', 'Domo', 'tool', 'own', { exact: 'Domo', parents: 'business-intelligence' }),
  skill('eppo', 'Eppo', 'tool', 'own', { exact: 'Eppo', parents: 'a-b-testing' }),
  skill('google-analytics', 'Google Analytics', 'tool', 'simple-icons', {
    aliases: 'ga4',
    parents: 'web-analytics',
  }),
  skill('google-sheets', 'Google Sheets', 'tool', 'simple-icons', {
    aliases: 'google sheet, google spreadsheet, gsheets',
  }),
  skill('google-slides', 'Google Slides', 'tool', 'simple-icons'),
  skill('google-tag-manager', 'Google Tag Manager', 'tool', 'simple-icons', {
    parents: 'web-analytics',
  }),
  skill('growthbook', 'GrowthBook', 'tool', 'own', { parents: 'a-b-testing' }),
  skill('heap-analytics', 'Heap', 'tool', 'own', {
    aliases: 'heap analytics',
    exact: 'Heap',
    near: 'amplitude, analytics, mixpanel, segment',
    parents: 'product-analytics',
  }),
  skill('hex', 'Hex', 'tool', 'own', {
    aliases: 'hex notebooks',
    exact: 'Hex',
    near: 'dbt, looker, metabase, notebook, notebooks, snowflake',
    parents: 'business-intelligence',
  }),
  skill('hotjar', 'Hotjar', 'tool', 'own', { parents: 'web-analytics' }),
  skill('hubspot', 'HubSpot', 'platform', 'simple-icons'),
  skill('ibm-cognos', 'IBM Cognos', 'tool', 'own', {
    aliases: 'cognos',
    parents: 'business-intelligence',
  }),
  skill('klaviyo', 'Klaviyo', 'tool', 'own'),
  skill('launchdarkly', 'LaunchDarkly', 'tool', 'own', {
    aliases: 'feature flag, feature flags',
    parents: 'a-b-testing',
  }),
  skill('lightdash', 'Lightdash', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('limesurvey', 'LimeSurvey', 'tool', 'own'),
  skill('looker', 'Looker', 'tool', 'simple-icons', {
    aliases: 'lookml',
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('looker-studio', 'Looker Studio', 'tool', 'own', {
    aliases: 'data studio, datastudio',
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('marketo', 'Marketo', 'tool', 'own'),
  skill('matomo', 'Matomo', 'tool', 'simple-icons', { aliases: 'piwik', parents: 'web-analytics' }),
  skill('metabase', 'Metabase', 'tool', 'simple-icons', {
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('microsoft-access', 'Microsoft Access', 'tool', 'onet', {
    aliases: 'ms access',
    exact: 'Access',
    near: 'excel, outlook, powerpoint, vba, word',
    notWhen: 'access to',
    parents: 'databases',
  }),
  skill('microsoft-excel', 'Excel', 'tool', 'onet', {
    aliases: `advanced excel, excel avançado, excel avancé, excel avanzado, excel formula,
      excel-kenntnisse, excel modeling, excel modelling, excel skills, excel spreadsheet,
      microsoft excel, ms excel, pivot-tabellen, pivot table, power pivot, powerpivot,
      spreadsheet modeling, spreadsheet modelling, tabelas dinâmicas, tablas dinámicas,
      tableaux croisés dynamiques, vlookup, xlookup`,
    exact: 'Excel, EXCEL',
    near: NEAR_OFFICE,
    notWhen: `excel as, excel at, excel here, excel in a, excel in an, excel in fast, excel in our,
      excel in the, excel in this, excel in your, excel under, excel when, excel within`,
  }),
  skill('microsoft-office', 'Microsoft Office', 'tool', 'own', {
    aliases: `microsoft 365, ms office, office 365, office-anwendungen, office-paket, office suite,
      pack office, pacote office, paquete office, paquete ofimático, suite office`,
  }),
  skill('microstrategy', 'MicroStrategy', 'tool', 'simple-icons', {
    aliases: 'micro strategy',
    parents: 'business-intelligence',
  }),
  skill('mixpanel', 'Mixpanel', 'tool', 'simple-icons', { parents: 'product-analytics' }),
  skill('mode-analytics', 'Mode Analytics', 'tool', 'own', {
    exact: 'Mode',
    near: 'amplitude, looker, metabase, tableau',
    parents: 'business-intelligence',
  }),
  skill('n8n', 'n8n', 'tool', 'simple-icons', { parents: 'workflow-orchestration' }),
  skill('obiee', 'OBIEE', 'tool', 'own', {
    aliases: 'oracle bi, oracle business intelligence',
    parents: 'business-intelligence',
  }),
  skill('pm4py', 'PM4Py', 'library', 'own', { parents: 'process-mining, python' }),
  skill('posthog', 'PostHog', 'tool', 'simple-icons', { parents: 'product-analytics' }),
  skill('power-apps', 'Power Apps', 'tool', 'own', { aliases: 'powerapps' }),
  skill('power-automate', 'Power Automate', 'tool', 'own', {
    parents: 'robotic-process-automation',
  }),
  skill('power-bi', 'Power BI', 'tool', 'onet', {
    aliases: 'microsoft power bi, pbi reports, power-bi-berichte, powerbi, powerbi dashboards',
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('power-platform', 'Power Platform', 'platform', 'own'),
  skill('power-query', 'Power Query', 'tool', 'own', {
    aliases: 'powerquery',
    parents: 'microsoft-excel',
  }),
  skill('powerpoint', 'PowerPoint', 'tool', 'onet', { aliases: 'power point' }),
  skill('qlik', 'Qlik', 'tool', 'simple-icons', {
    aliases: 'qliksense, qliktech, qlikview',
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('qualtrics', 'Qualtrics', 'tool', 'own'),
  skill('quicksight', 'QuickSight', 'tool', 'own', {
    aliases: 'quick sight',
    parents: 'aws, business-intelligence',
  }),
  skill('redash', 'Redash', 'tool', 'simple-icons', { parents: 'business-intelligence' }),
  skill('salesforce', 'Salesforce', 'platform', 'own'),
  skill('sap', 'SAP', 'platform', 'onet', {
    aliases: 'sap data, sap ecc, sap erp, sap modules',
    exact: 'SAP',
  }),
  skill('sap-analytics-cloud', 'SAP Analytics Cloud', 'tool', 'own', {
    parents: 'business-intelligence',
  }),
  skill('sap-businessobjects', 'SAP BusinessObjects', 'tool', 'own', {
    aliases: 'business objects, businessobjects',
    parents: 'business-intelligence',
  }),
  skill('sigma-computing', 'Sigma Computing', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('sisense', 'Sisense', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('spotfire', 'Spotfire', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('statsig', 'Statsig', 'tool', 'own', { parents: 'a-b-testing' }),
  skill('surveymonkey', 'SurveyMonkey', 'tool', 'own'),
  skill('tableau', 'Tableau', 'tool', 'own', {
    parents: 'business-intelligence, data-visualisation',
  }),
  skill('thoughtspot', 'ThoughtSpot', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('twilio-segment', 'Segment', 'tool', 'own', {
    aliases: 'segment cdp, segment.io, twilio segment',
    exact: 'Segment',
    near: 'amplitude, fivetran, mixpanel, rudderstack, twilio',
    parents: 'product-analytics',
  }),
  skill('uipath', 'UiPath', 'tool', 'simple-icons', { parents: 'robotic-process-automation' }),
  skill('vwo', 'VWO', 'tool', 'own', { parents: 'a-b-testing' }),
  skill('zapier', 'Zapier', 'tool', 'simple-icons', { parents: 'workflow-orchestration' }),
];
