import { skill } from './define.ts';
import { NEAR_DATA } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Databases, warehouses and search. Sorted by id. */
export const DATABASES: readonly Skill[] = [
  skill('alembic', 'Alembic', 'library', 'own', {
    exact: 'Alembic',
    near: 'database, migration, migrations, python, sqlalchemy',
    parents: 'python',
  }),
  skill('algolia', 'Algolia', 'platform', 'own', { parents: 'search-engines' }),
  skill('amazon-athena', 'Amazon Athena', 'data-store', 'own', {
    aliases: 'aws athena',
    exact: 'Athena',
    near: 'amazon, aws, glue, query, redshift, s3, sql',
    parents: 'aws, sql',
  }),
  skill('amazon-aurora', 'Amazon Aurora', 'data-store', 'own', {
    parents: 'aws, relational-databases',
  }),
  skill('amazon-documentdb', 'Amazon DocumentDB', 'data-store', 'own', {
    aliases: 'documentdb',
    parents: 'aws, nosql',
  }),
  skill('amazon-dynamodb', 'Amazon DynamoDB', 'data-store', 'onet', {
    aliases: 'dynamo db, dynamodb',
    parents: 'aws, nosql',
  }),
  skill('amazon-elasticache', 'Amazon ElastiCache', 'data-store', 'own', {
    aliases: 'elasticache',
    parents: 'aws, nosql',
  }),
  skill('amazon-neptune', 'Amazon Neptune', 'data-store', 'own', {
    parents: 'aws, graph-databases',
  }),
  skill('amazon-rds', 'Amazon RDS', 'data-store', 'own', {
    aliases: 'aws rds',
    parents: 'aws, relational-databases',
  }),
  skill('amazon-redshift', 'Amazon Redshift', 'data-store', 'onet', {
    aliases: 'redshift',
    notWhen: 'galaxy redshift, redshift survey',
    parents: 'aws, data-warehousing',
  }),
  skill('apache-cassandra', 'Apache Cassandra', 'data-store', 'simple-icons', {
    aliases: 'cassandra',
    parents: 'nosql',
  }),
  skill('apache-druid', 'Apache Druid', 'data-store', 'simple-icons', {
    exact: 'Druid',
    near: NEAR_DATA,
    parents: 'data-warehousing',
  }),
  skill('apache-hbase', 'Apache HBase', 'data-store', 'simple-icons', {
    aliases: 'hbase',
    parents: 'nosql',
  }),
  skill('apache-lucene', 'Apache Lucene', 'library', 'simple-icons', {
    aliases: 'lucene',
    parents: 'search-engines',
  }),
  skill('apache-pinot', 'Apache Pinot', 'data-store', 'own', { parents: 'data-warehousing' }),
  skill('apache-solr', 'Apache Solr', 'data-store', 'simple-icons', {
    aliases: 'solr',
    parents: 'search-engines',
  }),
  skill('arangodb', 'ArangoDB', 'data-store', 'simple-icons', { parents: 'graph-databases' }),
  skill('bigquery', 'BigQuery', 'data-store', 'own', {
    aliases: 'big query',
    parents: 'data-warehousing, google-cloud',
  }),
  skill('bigtable', 'Bigtable', 'data-store', 'own', { parents: 'google-cloud, nosql' }),
  skill('chroma', 'Chroma', 'data-store', 'own', {
    aliases: 'chroma db, chromadb',
    exact: 'Chroma',
    near: `embedding, embeddings, faiss, langchain, pinecone, qdrant, rag, vector, weaviate`,
    parents: 'vector-database',
  }),
  skill('clickhouse', 'ClickHouse', 'data-store', 'simple-icons', {
    aliases: 'click house',
    parents: 'data-warehousing',
  }),
  skill('cloud-spanner', 'Cloud Spanner', 'data-store', 'own', {
    aliases: 'google spanner',
    parents: 'google-cloud, relational-databases',
  }),
  skill('cloud-sql', 'Cloud SQL', 'data-store', 'own', {
    parents: 'google-cloud, relational-databases',
  }),
  skill('cockroachdb', 'CockroachDB', 'data-store', 'own', {
    aliases: 'cockroach db',
    parents: 'relational-databases',
  }),
  skill('cosmos-db', 'Azure Cosmos DB', 'data-store', 'own', {
    aliases: 'cosmos db, cosmosdb',
    parents: 'azure, nosql',
  }),
  skill('couchbase', 'Couchbase', 'data-store', 'simple-icons', { parents: 'nosql' }),
  skill('couchdb', 'CouchDB', 'data-store', 'simple-icons', { parents: 'nosql' }),
  skill('databases', 'Databases', 'field', 'own', {
    aliases: `banco de dados, bancos de dados, base de dados, base de datos, base de données,
      bases de dados, bases de datos, bases de données, database administration,
      database development, database management, database performance, database query,
      database system, database technology, database tuning, datenbank, datenbanken,
      datenbankkenntnisse, datenbanksysteme, db design, dbms`,
  }),
  skill('db2', 'Db2', 'data-store', 'onet', { parents: 'relational-databases' }),
  skill('duckdb', 'DuckDB', 'data-store', 'simple-icons', {
    aliases: 'duck db',
    parents: 'relational-databases',
  }),
  skill('elasticsearch', 'Elasticsearch', 'data-store', 'simple-icons', {
    aliases: 'elastic search, elastic stack, elk',
    exact: 'Elastic',
    near: 'cluster, elasticsearch, kibana, logstash, search',
    parents: 'nosql, search-engines',
  }),
  skill('faiss', 'FAISS', 'library', 'own', { parents: 'vector-database' }),
  skill('firebase', 'Firebase', 'platform', 'own', {
    aliases: 'firestore',
    parents: 'google-cloud, nosql',
  }),
  skill('graph-databases', 'Graph databases', 'data-store', 'own', {
    aliases: `graph data base, graph data model, graph database, graph db, graph query, property graph`,
    parents: 'nosql',
  }),
  skill('graphdb', 'GraphDB', 'data-store', 'own', { parents: 'graph-databases' }),
  skill('greenplum', 'Greenplum', 'data-store', 'own', { parents: 'data-warehousing' }),
  skill('influxdb', 'InfluxDB', 'data-store', 'simple-icons', {
    aliases: 'influx db',
    parents: 'databases',
  }),
  skill('janusgraph', 'JanusGraph', 'data-store', 'own', { parents: 'graph-databases' }),
  skill('kdb', 'kdb+', 'data-store', 'own', { aliases: 'kdb', parents: 'databases' }),
  skill('kibana', 'Kibana', 'tool', 'simple-icons', { parents: 'data-visualisation' }),
  skill('knowledge-graphs', 'Knowledge graphs', 'method', 'own', {
    aliases: `grafos de conhecimento, grafos de conocimiento, graphe de connaissances,
      graphes de connaissances, knowledge base construction, knowledge engineering,
      knowledge graph, knowledge modeling, knowledge modelling, knowledge representation,
      linked data, ontology, rdf, semantic web, shacl, skos, taxonomy design, triple store,
      wissensgraph, wissensgraphen`,
    exact: 'OWL',
    near: 'graph, graphs, knowledge, linked, ontologies, ontology, rdf, semantic, shacl, sparql',
    parents: 'graph-databases',
  }),
  skill('lancedb', 'LanceDB', 'data-store', 'own', { parents: 'vector-database' }),
  skill('logstash', 'Logstash', 'tool', 'simple-icons', { parents: 'data-integration' }),
  skill('mariadb', 'MariaDB', 'data-store', 'simple-icons', {
    aliases: 'maria db',
    parents: 'relational-databases',
  }),
  skill('meilisearch', 'Meilisearch', 'data-store', 'own', { parents: 'search-engines' }),
  skill('memcached', 'Memcached', 'data-store', 'own', { parents: 'nosql' }),
  skill('memgraph', 'Memgraph', 'data-store', 'own', { parents: 'graph-databases' }),
  skill('milvus', 'Milvus', 'data-store', 'simple-icons', { parents: 'vector-database' }),
  skill('mongodb', 'MongoDB', 'data-store', 'simple-icons', {
    aliases: 'mongo, pymongo',
    parents: 'nosql',
  }),
  skill('mysql', 'MySQL', 'data-store', 'simple-icons', {
    aliases: 'my sql',
    parents: 'relational-databases, sql',
  }),
  skill('neo4j', 'Neo4j', 'data-store', 'simple-icons', {
    aliases: 'neo 4j',
    parents: 'graph-databases',
  }),
  skill('netezza', 'Netezza', 'data-store', 'own', { parents: 'data-warehousing' }),
  skill('nosql', 'NoSQL', 'data-store', 'onet', {
    aliases: `columnar database, document database, document store, key-value store,
      non-relational database`,
    parents: 'databases',
  }),
  skill('opensearch', 'OpenSearch', 'data-store', 'simple-icons', {
    parents: 'nosql, search-engines',
  }),
  skill('oracle-database', 'Oracle Database', 'data-store', 'onet', {
    aliases: 'oracle 12c, oracle 19c, oracle db, oracle rdbms, oracle sql',
    exact: 'Oracle',
    near: `database, databases, db, db2, mysql, plsql, postgres, postgresql, server, sql, teradata`,
    notWhen: 'oracle corporation',
    parents: 'relational-databases',
  }),
  skill('pgvector', 'pgvector', 'data-store', 'own', {
    aliases: 'pg vector',
    parents: 'postgresql, vector-database',
  }),
  skill('pinecone', 'Pinecone', 'data-store', 'own', {
    notWhen: 'pine cone',
    parents: 'vector-database',
  }),
  skill('postgresql', 'PostgreSQL', 'data-store', 'simple-icons', {
    aliases: 'postgre sql, postgres, psql, psycopg2',
    parents: 'relational-databases, sql',
  }),
  skill('presto', 'Presto', 'data-store', 'simple-icons', {
    aliases: 'presto sql, prestodb',
    exact: 'Presto',
    near: NEAR_DATA,
    parents: 'sql',
  }),
  skill('qdrant', 'Qdrant', 'data-store', 'simple-icons', { parents: 'vector-database' }),
  skill('query-optimisation', 'Query optimisation', 'practice', 'own', {
    aliases: `data partitioning, database optimisation, database optimization,
      indexing strategies, optimise queries, optimising queries, optimize queries,
      optimizing queries, partition pruning, query optimization, query performance, query tuning,
      sql optimisation, sql optimization, sql performance, sql tuning, table partitioning`,
    exact: 'Partitioning, partitioning',
    near: 'bucketing, clustering, delta, iceberg, indexing, parquet, tables',
    parents: 'sql',
  }),
  skill('redis', 'Redis', 'data-store', 'simple-icons', { parents: 'nosql' }),
  skill('relational-databases', 'Relational databases', 'data-store', 'own', {
    aliases: `bancos de dados relacionais, base de datos relacional, bases de datos relacionales,
      bases de données relationnelles, rdbms, relational data, relational database, relational db,
      relationale datenbank, relationale datenbanken, relationalen datenbanken,
      sql-based database, sql database`,
    parents: 'databases, sql',
  }),
  skill('sap-bw', 'SAP BW', 'data-store', 'own', { parents: 'data-warehousing' }),
  skill('sap-hana', 'SAP HANA', 'data-store', 'own', { aliases: 'hana', parents: 'databases' }),
  skill('sap-s4hana', 'SAP S/4HANA', 'platform', 'own', {
    aliases: 's/4hana, s4hana',
    parents: 'sap',
  }),
  skill('scylladb', 'ScyllaDB', 'data-store', 'simple-icons', { parents: 'nosql' }),
  skill('search-engines', 'Search engines', 'field', 'own', {
    aliases: `enterprise search, full-text search, fulltext search, search engine technology,
      search infrastructure`,
    notWhen: 'search engine marketing',
    parents: 'information-retrieval',
  }),
  skill('singlestore', 'SingleStore', 'data-store', 'simple-icons', {
    aliases: 'memsql',
    parents: 'relational-databases',
  }),
  skill('snowflake', 'Snowflake', 'data-store', 'simple-icons', {
    aliases: 'snowflake data warehouse, snowflake sql, snowpark, snowpipe, snowsql',
    parents: 'data-warehousing',
  }),
  skill('sql-server', 'SQL Server', 'data-store', 'own', {
    aliases: 'ms sql, mssql, sqlserver',
    parents: 'relational-databases, sql',
  }),
  skill('sqlalchemy', 'SQLAlchemy', 'library', 'simple-icons', {
    aliases: 'sql alchemy',
    parents: 'python, sql',
  }),
  skill('sqlite', 'SQLite', 'data-store', 'simple-icons', {
    aliases: 'sql lite, sqlite3',
    parents: 'relational-databases, sql',
  }),
  skill('stardog', 'Stardog', 'data-store', 'own', { parents: 'graph-databases' }),
  skill('stored-procedures', 'Stored procedures', 'practice', 'own', {
    aliases: 'stored procedure',
    parents: 'sql',
  }),
  skill('supabase', 'Supabase', 'data-store', 'simple-icons', { parents: 'postgresql' }),
  skill('teradata', 'Teradata', 'data-store', 'simple-icons', {
    aliases: 'bteq',
    parents: 'data-warehousing',
  }),
  skill('tigergraph', 'TigerGraph', 'data-store', 'own', { parents: 'graph-databases' }),
  skill('timescaledb', 'TimescaleDB', 'data-store', 'simple-icons', { parents: 'databases' }),
  skill('trino', 'Trino', 'data-store', 'simple-icons', { aliases: 'trinodb', parents: 'sql' }),
  skill('typesense', 'Typesense', 'data-store', 'own', { parents: 'search-engines' }),
  skill('vertica', 'Vertica', 'data-store', 'own', { parents: 'data-warehousing' }),
  skill('vespa', 'Vespa', 'data-store', 'own', {
    aliases: 'vespa.ai, vespa engine',
    exact: 'Vespa',
    near: 'elasticsearch, opensearch, ranking, retrieval, search, solr, vector',
    parents: 'search-engines',
  }),
  skill('weaviate', 'Weaviate', 'data-store', 'own', { parents: 'vector-database' }),
];
