import { skill } from './define.ts';
import { NEAR_DATA } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Younger programs for loading, watching and serving data. Sorted by id. */
export const DATA_STACK_TOOLS: readonly Skill[] = [
  skill('amundsen', 'Amundsen', 'tool', 'own', {
    exact: 'Amundsen',
    near: 'catalog, catalogue, datahub, metadata, openmetadata',
    parents: 'data-catalogue',
  }),
  skill('apache-doris', 'Apache Doris', 'data-store', 'own', { parents: 'data-warehousing' }),
  skill('atlan', 'Atlan', 'tool', 'own', { parents: 'data-catalogue' }),
  skill('azure-stream-analytics', 'Azure Stream Analytics', 'platform', 'own', {
    parents: 'azure, stream-processing',
  }),
  skill('bigeye', 'Bigeye', 'tool', 'own', { parents: 'data-quality' }),
  skill('cupy', 'CuPy', 'library', 'own', { parents: 'gpu-computing, python' }),
  skill('dataform', 'Dataform', 'tool', 'own', { parents: 'elt' }),
  skill('dlt', 'dlt', 'library', 'own', {
    aliases: 'data load tool, dlthub',
    exact: 'dlt',
    near: NEAR_DATA,
    parents: 'data-integration, python',
  }),
  skill('dremio', 'Dremio', 'data-store', 'own', { parents: 'data-lakehouse' }),
  skill('hightouch', 'Hightouch', 'tool', 'own', { parents: 'data-integration' }),
  skill('ibis', 'Ibis', 'library', 'own', {
    aliases: 'ibis project',
    exact: 'Ibis',
    near: 'dataframe, duckdb, pandas, polars, python, sql',
    parents: 'python',
  }),
  skill('kestra', 'Kestra', 'tool', 'own', { parents: 'workflow-orchestration' }),
  skill('mage-ai', 'Mage', 'tool', 'own', {
    aliases: 'mage.ai, mage ai',
    exact: 'Mage',
    near: 'airflow, dagster, orchestration, prefect',
    parents: 'workflow-orchestration',
  }),
  skill('marquez', 'Marquez', 'tool', 'own', {
    exact: 'Marquez',
    near: 'lineage, openlineage',
    parents: 'data-lineage',
  }),
  skill('materialize', 'Materialize', 'data-store', 'own', {
    aliases: 'materialize db',
    exact: 'Materialize',
    near: 'cdc, flink, kafka, streaming',
    parents: 'stream-processing',
  }),
  skill('meltano', 'Meltano', 'tool', 'own', {
    aliases: 'singer taps',
    parents: 'data-integration',
  }),
  skill('monte-carlo-data', 'Monte Carlo Data', 'tool', 'own', {
    aliases: 'monte carlo observability',
    parents: 'data-quality',
  }),
  skill('openlineage', 'OpenLineage', 'tool', 'own', { parents: 'data-lineage' }),
  skill('openmetadata', 'OpenMetadata', 'tool', 'own', { parents: 'data-catalogue' }),
  skill('rapids', 'RAPIDS', 'library', 'own', {
    aliases: 'cudf, cugraph, cuml, nvidia rapids',
    exact: 'RAPIDS',
    parents: 'gpu-computing',
  }),
  skill('redpanda', 'Redpanda', 'platform', 'own', { parents: 'stream-processing' }),
  skill('reverse-etl', 'Reverse ETL', 'practice', 'own', { parents: 'data-integration' }),
  skill('risingwave', 'RisingWave', 'data-store', 'own', { parents: 'stream-processing' }),
  skill('rudderstack', 'RudderStack', 'tool', 'own', { parents: 'data-integration' }),
  skill('snowplow', 'Snowplow', 'tool', 'own', { parents: 'web-analytics' }),
  skill('soda', 'Soda', 'tool', 'own', {
    aliases: 'soda core, sodacl, soda sql',
    exact: 'Soda',
    near: 'dbt, expectations, quality, tests',
    parents: 'data-quality',
  }),
  skill('sqlmesh', 'SQLMesh', 'tool', 'own', { parents: 'elt' }),
  skill('starburst', 'Starburst', 'platform', 'own', {
    exact: 'Starburst',
    near: 'dremio, iceberg, presto, query, trino',
    parents: 'trino',
  }),
  skill('starrocks', 'StarRocks', 'data-store', 'own', { parents: 'data-warehousing' }),
];
