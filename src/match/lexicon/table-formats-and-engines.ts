import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Table formats, engines and their catalogues. Sorted by id. */
export const TABLE_FORMATS_AND_ENGINES: readonly Skill[] = [
  skill('apache-atlas', 'Apache Atlas', 'tool', 'own', {
    parents: 'data-catalogue',
  }),
  skill('apache-datafusion', 'Apache DataFusion', 'library', 'own', {
    aliases: 'datafusion',
  }),
  skill('apache-orc', 'Apache ORC', 'tool', 'own', {
    exact: 'ORC',
    near: 'avro, parquet',
    parents: 'data-formats',
  }),
  skill('apache-paimon', 'Apache Paimon', 'data-store', 'own', {
    aliases: 'paimon',
    parents: 'data-lakehouse',
  }),
  skill('apache-ranger', 'Apache Ranger', 'tool', 'own', {
    exact: 'Ranger',
    near: 'atlas, hadoop, hive, lake, trino',
    parents: 'identity-and-access-management',
  }),
  skill('multi-tenancy', 'Multi-tenancy', 'practice', 'own', {
    aliases: 'multi-tenant, multitenant, saas architecture',
    parents: 'system-design',
  }),
  skill('observable', 'Observable', 'tool', 'own', {
    aliases: 'observable plot, observablehq',
    exact: 'Observable',
    near: 'charts, d3, js, plot, vega',
    parents: 'data-visualisation',
  }),
];
