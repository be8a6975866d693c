import { skill } from './define.ts';
import { NEAR_DATA } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Moving, storing, cleaning and scheduling data: practices. Sorted by id. */
export const DATA_ENGINEERING: readonly Skill[] = [
  skill('backfilling', 'Data backfills', 'practice', 'own', {
    aliases: 'backfill, backfilling, idempotent pipeline',
    parents: 'data-pipelines',
  }),
  skill('big-data', 'Big data', 'field', 'own', {
    aliases: `bigdata, datos masivos, données massives, grandes volúmenes de datos,
      große datenmengen, large data sets, large datasets, large-scale data, large-scale datasets,
      massendaten, petabyte-scale, terabyte-scale`,
  }),
  skill('change-data-capture', 'Change data capture', 'method', 'own', {
    aliases: 'cdc pipeline, database replication, log-based replication',
    exact: 'CDC',
    near: NEAR_DATA,
    parents: 'data-integration',
  }),
  skill('cube-js', 'Cube.js', 'tool', 'own', {
    exact: 'Cube',
    near: 'dbt, lookml, metricflow, metrics, semantic',
    parents: 'semantic-layer',
  }),
  skill('data-architecture', 'Data architecture', 'practice', 'own', {
    aliases: `architecture data, architecture de données, architecture des données,
      arquitectura de datos, arquitetura de dados, data fabric, data platform architecture,
      data product, datenarchitektur, datenarchitekturen, lambda architecture,
      medallion architecture`,
  }),
  skill('data-catalogue', 'Data catalogue', 'practice', 'own', {
    aliases: `business glossary, data catalog, data dictionary, data discovery tool, metadados,
      metadata catalog, metadata management, metadaten, metadatos, métadonnées`,
    parents: 'data-governance',
  }),
  skill('data-cleaning', 'Data cleaning', 'practice', 'own', {
    aliases: `clean and transform data, cleaning data, cleaning of data, cleansing data,
      data cleansing, data curation, data manipulation, data munging, data prep, data preparation,
      data scrubbing, data transformation, data wrangling, dataset curation, dataset preparation,
      datenaufbereitung, datenbereinigung, datenvorbereitung, limpeza de dados, limpieza de datos,
      nettoyage de données, nettoyage des données, pre-processing, preparação de dados,
      preparación de datos, préparation de données, préparation des données, preparing data,
      preprocessing, tratamento de dados, wrangle data, wrangling data`,
  }),
  skill('data-contracts', 'Data contracts', 'practice', 'own', {
    aliases: 'data contract',
    parents: 'data-governance',
  }),
  skill('data-engineering', 'Data engineering', 'field', 'own', {
    aliases: `data infrastructure, data platform, datenplattform, engenharia de dados,
      ingeniería de datos, ingénierie de données, ingénierie des données`,
  }),
  skill('data-formats', 'Data formats', 'practice', 'own', {
    aliases: 'csv file, file format, orc format, serialisation format, serialization',
  }),
  skill('data-governance', 'Data governance', 'practice', 'own', {
    aliases: `data access control, data compliance, data management, data ownership, data steward,
      data stewardship, datengovernance, datenhoheit, datenmanagement, gestion des données,
      gobierno de datos, gouvernance des données, governança de dados`,
  }),
  skill('data-integration', 'Data integration', 'practice', 'own', {
    aliases: `collecte de données, data connector, data consolidation, data extraction, data ingest,
      data ingestion, data loading, data replication, datenanbindung, datenintegration,
      ingesta de datos, ingestão de dados, ingestion de données, ingestion pipeline,
      integração de dados, integración de datos, integrating data, intégration de données,
      intégration des données, system integration of data`,
  }),
  skill('data-lineage', 'Data lineage', 'practice', 'own', {
    exact: 'Lineage, lineage',
    near: 'catalog, catalogue, catalogues, data, dvc, governance, metadata, quality, versioning',
    parents: 'data-governance',
  }),
  skill('data-mesh', 'Data mesh', 'practice', 'own', { parents: 'data-architecture' }),
  skill('data-modelling', 'Data modelling', 'practice', 'own', {
    aliases: `data model, data modeling, data vault, data warehouse modeling,
      data warehouse modelling, database design, database modeling, database modelling,
      database schema, datenmodell, datenmodelle, datenmodellierung, dimensional model,
      dimensional modeling, dimensional modelling, entity-relationship, er diagram,
      fact and dimension tables, kimball, modelado de datos, modelagem de dados,
      modèle de données, modèles de données, modélisation de données, modélisation des données,
      relational modeling, relational modelling, schema design, slowly changing dimensions,
      snowflake schema, star schema`,
  }),
  skill('data-pipelines', 'Data pipelines', 'practice', 'own', {
    aliases: `automated pipeline, batch job, batch pipeline, batch process, batch processing,
      chaînes de traitement, data engineering workflow, data flow pipeline, data pipeline,
      data processing pipeline, data processing workflow, data workflow, datenpipeline,
      datenpipelines, end-to-end pipeline, flujos de datos, flux de données, inference pipeline,
      ingestion and transformation, machine learning pipeline, ml pipeline, ml-pipelines,
      pipeline de dados, pipeline de datos, pipeline de données, pipeline development,
      pipelines de dados, pipelines de datos, pipelines de données, production pipeline,
      robust pipeline, scalable pipeline, streaming pipeline, training pipeline`,
  }),
  skill('data-quality', 'Data quality', 'practice', 'own', {
    aliases: `anomaly checks on data, calidad de datos, calidad de los datos, data audit,
      data completeness, data freshness, data integrity, data observability, data profiling,
      data quality monitoring, data reliability, data test, data testing, data validation,
      data verification, datenqualität, datenqualitätssicherung, freshness check,
      qualidade de dados, qualidade dos dados, qualité de données, qualité des données,
      quality of data`,
  }),
  skill('data-warehousing', 'Data warehousing', 'practice', 'own', {
    aliases: `almacén de datos, armazém de dados, bodega de datos, data mart, data warehouse,
      data warehouses, datawarehouse, datawarehousing, dwh, edw, entrepôt de données,
      entrepôts de données, modern data stack`,
    parents: 'databases',
  }),
  skill('distributed-computing', 'Distributed computing', 'practice', 'own', {
    aliases: `calcul distribué, cluster computing, computação distribuída, computación distribuida,
      distributed architecture, distributed computation, distributed data processing,
      distributed data system, distributed framework, distributed processing, distributed system,
      distributed training system, parallel computing, parallel processing, parallel programming,
      sistemas distribuidos, systèmes distribués, traitement distribué, verteilte systeme,
      verteiltes rechnen`,
  }),
  skill('elt', 'ELT', 'practice', 'own', {
    aliases: 'elt pipeline, elt process, elt tool, extract load transform',
    exact: 'ELT',
    notWhen: 'english language teaching',
    parents: 'etl',
  }),
  skill('etl', 'ETL', 'practice', 'own', {
    aliases: `elt/etl, etl/elt, extract transform and load, extract transform load,
      extraction transformation and loading`,
    parents: 'data-pipelines',
  }),
  skill('mapreduce', 'MapReduce', 'method', 'own', {
    aliases: 'map-reduce',
    parents: 'distributed-computing',
  }),
  skill('master-data-management', 'Master data management', 'practice', 'own', {
    aliases: 'golden record, stammdaten, stammdatenmanagement',
    exact: 'MDM',
    parents: 'data-governance',
  }),
  skill('message-queues', 'Message queues', 'practice', 'own', {
    aliases: `event bus, message broker, message bus, message-driven, message queue, messaging system,
      pub/sub, publish-subscribe, pubsub`,
  }),
  skill('mpi', 'MPI', 'practice', 'own', {
    aliases: 'message passing interface',
    exact: 'MPI',
    near: 'cluster, cuda, fortran, hpc, openmp, parallel, slurm',
    parents: 'distributed-computing',
  }),
  skill('semantic-layer', 'Semantic layer', 'practice', 'own', {
    aliases: 'metrics layer, metrics store, semantic model',
  }),
  skill('stream-processing', 'Stream processing', 'practice', 'own', {
    aliases: `complex event processing, data stream, data streaming, datenströme,
      données en temps réel, echtzeitdaten, echtzeitverarbeitung, event-based architecture,
      event-driven architecture, event stream, event streaming, kinesis firehose,
      procesamiento en tiempo real, processamento em tempo real, real-time analytics,
      real time inference streams, real-time pipeline, real-time processing, real-time streaming,
      real-time streams, realtime data, stream analytics, streaming analytics,
      streaming application, streaming architecture, streaming platform, streaming system,
      streaming technology, traitement en temps réel, traitement temps réel`,
    exact: 'Streaming, streaming',
    near: 'apache, batch, beam, data, events, flink, kafka, kinesis, pipelines, pubsub, spark',
    notWhen: `audio streaming, film streaming, live streaming, music streaming, streaming service,
      streaming services, streaming subscription, tv streaming, video streaming`,
  }),
  skill('web-scraping', 'Web scraping', 'practice', 'own', {
    aliases: `crawler, crawling, data crawling, raspado web, scrapen, scraper, scraping,
      web crawling, web scraper`,
  }),
  skill('workflow-orchestration', 'Workflow orchestration', 'practice', 'own', {
    aliases: `dag scheduling, data orchestration, data workflow orchestration,
      directed acyclic graph, job scheduling, ml orchestration, orchestration de pipelines,
      orchestration framework, orchestration of pipelines, orchestration pipeline,
      orchestration platform, orchestration tool, orchestrator, orchestrierung, orquestación,
      orquestração, pipeline automation, pipeline orchestration, workflow automation,
      workflow engine, workflow management, workflow scheduler, workflow tool`,
  }),
];
