import { skill } from './define.ts';
import { NEAR_DATA } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Programs for moving, storing and scheduling data. Sorted by id. */
export const DATA_ENGINEERING_TOOLS: readonly Skill[] = [
  skill('activemq', 'ActiveMQ', 'tool', 'own', { parents: 'message-queues' }),
  skill('airbyte', 'Airbyte', 'tool', 'simple-icons', { parents: 'data-integration' }),
  skill('alation', 'Alation', 'tool', 'own', { parents: 'data-catalogue' }),
  skill('amazon-kinesis', 'Amazon Kinesis', 'platform', 'own', {
    aliases: 'kinesis',
    parents: 'aws, stream-processing',
  }),
  skill('amazon-sqs', 'Amazon SQS', 'platform', 'own', {
    aliases: 'aws sqs',
    parents: 'aws, message-queues',
  }),
  skill('apache-airflow', 'Apache Airflow', 'tool', 'simple-icons', {
    aliases: 'airflow, astronomer.io, mwaa',
    notWhen: `airflow measurement, airflow rate, airflow sensor, airflow sensors,
      airflow simulation, hvac airflow`,
    parents: 'workflow-orchestration',
  }),
  skill('apache-arrow', 'Apache Arrow', 'library', 'simple-icons', {
    aliases: 'arrow flight, pyarrow',
  }),
  skill('apache-avro', 'Apache Avro', 'tool', 'simple-icons', {
    aliases: 'avro format, avro/parquet, avro schema',
    exact: 'Avro',
    parents: 'data-formats',
  }),
  skill('apache-beam', 'Apache Beam', 'library', 'own', {
    aliases: 'beam pipeline, beam sdk',
    exact: 'Beam',
    near: NEAR_DATA,
    notWhen: 'beam search, laser beam',
    parents: 'stream-processing',
  }),
  skill('apache-flink', 'Apache Flink', 'platform', 'simple-icons', {
    aliases: 'flink, pyflink',
    parents: 'stream-processing',
  }),
  skill('apache-hive', 'Apache Hive', 'data-store', 'simple-icons', {
    aliases: 'hive metastore, hiveql',
    exact: 'Hive, HIVE',
    near: NEAR_DATA,
    parents: 'hadoop',
  }),
  skill('apache-hudi', 'Apache Hudi', 'data-store', 'own', {
    aliases: 'hudi',
    parents: 'data-lakehouse',
  }),
  skill('apache-iceberg', 'Apache Iceberg', 'data-store', 'own', {
    aliases: 'iceberg format, iceberg table',
    exact: 'Iceberg',
    near: NEAR_DATA,
    notWhen: 'tip of the iceberg',
    parents: 'data-lakehouse',
  }),
  skill('apache-impala', 'Apache Impala', 'data-store', 'own', {
    aliases: 'impala',
    parents: 'hadoop',
  }),
  skill('apache-kafka', 'Apache Kafka', 'platform', 'simple-icons', {
    aliases: 'kafka, msk',
    parents: 'message-queues, stream-processing',
  }),
  skill('apache-nifi', 'Apache NiFi', 'tool', 'simple-icons', {
    aliases: 'nifi',
    parents: 'data-integration',
  }),
  skill('apache-oozie', 'Apache Oozie', 'tool', 'own', {
    aliases: 'oozie',
    parents: 'hadoop, workflow-orchestration',
  }),
  skill('apache-parquet', 'Apache Parquet', 'tool', 'simple-icons', {
    aliases: 'parquet',
    parents: 'data-formats',
  }),
  skill('apache-pig', 'Apache Pig', 'tool', 'own', {
    aliases: 'pig latin script, pig scripts',
    exact: 'Pig, PIG',
    near: 'apache, hadoop, hive, mapreduce, oozie, sqoop',
    parents: 'hadoop',
  }),
  skill('apache-pulsar', 'Apache Pulsar', 'platform', 'simple-icons', {
    aliases: 'pulsar streams',
    exact: 'Pulsar',
    near: NEAR_DATA,
    parents: 'message-queues',
  }),
  skill('apache-spark', 'Apache Spark', 'platform', 'simple-icons', {
    aliases: `pyspark/spark, scala spark, spark application, spark cluster, spark core,
      spark/databricks, spark dataframe, spark job, spark-jobs, spark-kenntnisse, spark pipeline,
      spark programming, spark sql, spark streaming, sparkr, sparksql, structured streaming`,
    exact: 'Spark, SPARK',
    near: NEAR_DATA,
    notWhen: `spark a, spark change, spark conversations, spark creativity, spark curiosity,
      spark discussion, spark ideas, spark innovation, spark interest, spark joy, spark new,
      spark of, spark plug, spark plugs, spark the, spark their, spark your`,
    parents: 'distributed-computing',
  }),
  skill('apache-sqoop', 'Apache Sqoop', 'tool', 'own', { aliases: 'sqoop', parents: 'hadoop' }),
  skill('apache-storm', 'Apache Storm', 'platform', 'simple-icons', {
    aliases: 'storm topology',
    exact: 'Storm',
    near: 'apache, flink, hadoop, kafka, spark, streaming',
    parents: 'stream-processing',
  }),
  skill('aws-lake-formation', 'AWS Lake Formation', 'tool', 'own', {
    aliases: 'lake formation',
    parents: 'aws, data-lake',
  }),
  skill('azure-data-lake', 'Azure Data Lake', 'data-store', 'own', {
    aliases: 'adls',
    parents: 'azure, data-lake',
  }),
  skill('azure-event-hubs', 'Azure Event Hubs', 'platform', 'own', {
    aliases: 'event hub, event hubs',
    parents: 'azure, message-queues',
  }),
  skill('azure-service-bus', 'Azure Service Bus', 'platform', 'own', {
    parents: 'azure, message-queues',
  }),
  skill('beautiful-soup', 'Beautiful Soup', 'library', 'own', {
    aliases: 'beautifulsoup, bs4',
    parents: 'python, web-scraping',
  }),
  skill('cloudera', 'Cloudera', 'platform', 'simple-icons', { parents: 'hadoop' }),
  skill('collibra', 'Collibra', 'tool', 'own', { parents: 'data-catalogue' }),
  skill('confluent', 'Confluent', 'platform', 'own', { parents: 'apache-kafka' }),
  skill('dagster', 'Dagster', 'tool', 'own', { parents: 'workflow-orchestration' }),
  skill('dask', 'Dask', 'library', 'simple-icons', { parents: 'distributed-computing, python' }),
  skill('data-lake', 'Data lake', 'data-store', 'own', { aliases: 'datalake' }),
  skill('data-lakehouse', 'Data lakehouse', 'data-store', 'own', {
    aliases: 'lake house, lakehouse',
  }),
  skill('datahub', 'DataHub', 'tool', 'own', { parents: 'data-catalogue' }),
  skill('dbt', 'dbt', 'tool', 'own', {
    aliases: `data build tool, dbt cloud, dbt core, dbt labs, dbt macros, dbt model, dbt models,
      dbt packages, dbt project, dbt projects, dbt semantic layer, dbt tests, dbt transformations,
      incremental model`,
    exact: 'dbt, DBT',
    near: NEAR_DATA,
    notWhen: 'dialectical behavior therapy, dialectical behaviour therapy',
    parents: 'elt',
  }),
  skill('debezium', 'Debezium', 'tool', 'own', { parents: 'change-data-capture' }),
  skill('delta-lake', 'Delta Lake', 'data-store', 'own', {
    aliases: 'delta format, delta table',
    parents: 'data-lakehouse',
  }),
  skill('delta-live-tables', 'Delta Live Tables', 'tool', 'own', {
    parents: 'data-pipelines, databricks',
  }),
  skill('fivetran', 'Fivetran', 'tool', 'own', { parents: 'data-integration' }),
  skill('google-cloud-composer', 'Google Cloud Composer', 'tool', 'simple-icons', {
    aliases: 'cloud composer',
    parents: 'apache-airflow, google-cloud',
  }),
  skill('google-pub-sub', 'Google Pub/Sub', 'platform', 'simple-icons', {
    parents: 'google-cloud, message-queues',
  }),
  skill('great-expectations', 'Great Expectations', 'library', 'own', {
    notWhen: 'great expectations for, great expectations of, have great expectations',
    parents: 'data-quality',
  }),
  skill('hadoop', 'Hadoop', 'platform', 'simple-icons', {
    aliases: 'hdfs, yarn cluster',
    parents: 'big-data',
  }),
  skill('hdf5', 'HDF5', 'tool', 'own', { parents: 'data-formats' }),
  skill('informatica', 'Informatica', 'tool', 'own', { aliases: 'powercenter', parents: 'etl' }),
  skill('ksqldb', 'ksqlDB', 'tool', 'own', { aliases: 'ksql', parents: 'apache-kafka' }),
  skill('luigi', 'Luigi', 'tool', 'own', {
    aliases: 'luigi pipeline, spotify luigi',
    exact: 'Luigi',
    near: 'airflow, orchestration, pipeline, pipelines, prefect, python, workflow',
    parents: 'workflow-orchestration',
  }),
  skill('matillion', 'Matillion', 'tool', 'simple-icons', { parents: 'data-integration' }),
  skill('microsoft-purview', 'Microsoft Purview', 'tool', 'own', {
    aliases: 'azure purview',
    parents: 'azure, data-catalogue',
  }),
  skill('modin', 'Modin', 'library', 'simple-icons', {
    aliases: 'modin library',
    exact: 'Modin',
    parents: 'pandas',
  }),
  skill('numpy', 'NumPy', 'library', 'simple-icons', { aliases: 'num py', parents: 'python' }),
  skill('openmp', 'OpenMP', 'library', 'own', { parents: 'distributed-computing' }),
  skill('pandas', 'pandas', 'library', 'simple-icons', {
    aliases: 'pandas dataframe, pandas dataframes, pandas library, python pandas',
    exact: 'Pandas, pandas, PANDAS',
    notWhen: 'giant pandas',
    parents: 'python',
  }),
  skill('pandera', 'Pandera', 'library', 'own', { parents: 'data-quality, python' }),
  skill('pentaho', 'Pentaho', 'tool', 'own', { aliases: 'pdi kettle', parents: 'etl' }),
  skill('polars', 'Polars', 'library', 'simple-icons', { parents: 'data-analysis' }),
  skill('prefect', 'Prefect', 'tool', 'simple-icons', {
    aliases: 'prefect.io',
    parents: 'workflow-orchestration',
  }),
  skill('protocol-buffers', 'Protocol Buffers', 'tool', 'own', {
    aliases: 'protobuf, protocol buffer',
    parents: 'data-formats',
  }),
  skill('pyspark', 'PySpark', 'library', 'own', {
    aliases: 'py-spark',
    parents: 'apache-spark, python',
  }),
  skill('rabbitmq', 'RabbitMQ', 'tool', 'simple-icons', { parents: 'message-queues' }),
  skill('ray', 'Ray', 'library', 'simple-icons', {
    aliases: `kuberay, ray cluster, ray data, ray distributed, ray serve, ray train, ray tune, ray.io`,
    exact: 'Ray, RAY',
    near: `anyscale, cluster, clusters, dask, distributed, horovod, inference, kubeflow, kubernetes,
      mlflow, python, pytorch, rllib, scaling, serving, spark, training, tune, vllm`,
    notWhen: 'cosmic ray, gamma ray, ray of, ray tracing, x ray, x-ray, x-rays',
    parents: 'distributed-computing',
  }),
  skill('scipy', 'SciPy', 'library', 'simple-icons', {
    aliases: 'sci-py, scientific python, scipy.stats',
    parents: 'python',
  }),
  skill('scrapy', 'Scrapy', 'library', 'simple-icons', { parents: 'python, web-scraping' }),
  skill('ssas', 'SSAS', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('ssis', 'SSIS', 'tool', 'own', { parents: 'etl' }),
  skill('ssrs', 'SSRS', 'tool', 'own', { parents: 'business-intelligence' }),
  skill('stitch-data', 'Stitch Data', 'tool', 'own', {
    exact: 'Stitch',
    near: 'airbyte, elt, etl, fivetran, hevo',
    parents: 'data-integration',
  }),
  skill('talend', 'Talend', 'tool', 'simple-icons', { parents: 'etl' }),
  skill('temporal', 'Temporal', 'tool', 'simple-icons', {
    aliases: 'temporal workflow, temporal workflows, temporal.io',
    exact: 'Temporal',
    near: 'airflow, cadence, microservices, orchestration, workflow, workflows',
    notWhen: `temporal convolutional, temporal difference, temporal fusion, temporal graph,
      temporal patterns`,
    parents: 'workflow-orchestration',
  }),
  skill('unity-catalog', 'Unity Catalog', 'tool', 'own', { parents: 'data-catalogue' }),
];
