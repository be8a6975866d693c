-- Tables and rows as MLflow 1.x leaves them, cut down to what tells a trap from a result.
-- test/fixtures/import/mlflow/database/mlflow.db is made from this text.
PRAGMA page_size = 512;
CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY);
INSERT INTO alembic_version VALUES ('39d1c3be5f05');
CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name VARCHAR(256), lifecycle_stage VARCHAR(32));
INSERT INTO experiments VALUES (0, 'Default', 'active'), (1, 'old', 'deleted');
CREATE TABLE runs (
  run_uuid VARCHAR(32) PRIMARY KEY, name VARCHAR(250), user_id VARCHAR(256), status VARCHAR(9),
  start_time BIGINT, end_time BIGINT, lifecycle_stage VARCHAR(20), artifact_uri VARCHAR(200), experiment_id INTEGER
);
INSERT INTO runs VALUES
  ('aa000000000000000000000000000001', '', 'mirasample', 'FINISHED', 1625507352769, 1625507362800, 'active', '/home/mirasample/mlruns/0/aa000000000000000000000000000001/artifacts', 0),
  ('aa000000000000000000000000000002', '', 'mirasample', 'FINISHED', 1625507356538, 1625507360087, 'active', '/home/mirasample/mlruns/0/aa000000000000000000000000000002/artifacts', 0),
  ('aa000000000000000000000000000003', '', 'mirasample', 'FINISHED', 1625507360139, 1625507362592, 'active', '/home/mirasample/mlruns/0/aa000000000000000000000000000003/artifacts', 0),
  ('bb000000000000000000000000000004', 'thrown away', 'mirasample', 'FINISHED', 1625600000000, 1625600001000, 'deleted', '', 0),
  ('bb000000000000000000000000000005', 'broke', 'mirasample', 'FAILED', 1625600002000, 1625600003000, 'active', '', 0),
  ('bb000000000000000000000000000006', 'old', 'mirasample', 'FINISHED', 1625600004000, 1625600005000, 'active', '', 1),
  ('bb000000000000000000000000000007', 'still going', 'mirasample', 'RUNNING', 1625600006000, NULL, 'active', '', 0),
  ('bb000000000000000000000000000008', 'scoring', 'mirasample', 'FINISHED', 1625600008000, 1625600009000, 'active', '', 0);
CREATE TABLE latest_metrics (
  "key" VARCHAR(250), value DOUBLE NOT NULL, timestamp BIGINT, step BIGINT NOT NULL, is_nan BOOLEAN NOT NULL, run_uuid VARCHAR(32), PRIMARY KEY ("key", run_uuid)
);
INSERT INTO latest_metrics VALUES
  ('test_accuracy_score', 0.875, 1625507362359, 0, 0, 'aa000000000000000000000000000003'),
  ('test_example_count', 40.0, 1625507362359, 0, 0, 'aa000000000000000000000000000003'),
  ('training_accuracy_score', 1.0, 1625507362359, 0, 0, 'aa000000000000000000000000000003'),
  ('f1_score', 0.8, 1625507362359, 0, 0, 'aa000000000000000000000000000003'),
  ('test_log_loss', 0.0, 1625507362359, 0, 1, 'aa000000000000000000000000000003'),
  ('val_log_loss', 1.7976931348623157e308, 1625507362359, 0, 0, 'aa000000000000000000000000000003'),
  ('recall', 87.5, 1625507362359, 0, 0, 'aa000000000000000000000000000003'),
  ('test_accuracy_score', 0.99, 1625600000500, 0, 0, 'bb000000000000000000000000000004'),
  ('test_accuracy_score', 0.98, 1625600002500, 0, 0, 'bb000000000000000000000000000005'),
  ('test_accuracy_score', 0.97, 1625600004500, 0, 0, 'bb000000000000000000000000000006'),
  ('test_accuracy_score', 0.96, 1625600006500, 0, 0, 'bb000000000000000000000000000007');
CREATE TABLE params ("key" VARCHAR(250), value VARCHAR(250), run_uuid VARCHAR(32), PRIMARY KEY ("key", run_uuid));
INSERT INTO params VALUES
  ('num_boost_round', '10', 'aa000000000000000000000000000002'),
  ('eta', '0.30', 'aa000000000000000000000000000002'),
  ('verbose_eval', 'True', 'aa000000000000000000000000000002'),
  ('seed', '1', 'aa000000000000000000000000000002'),
  ('seed', '2', 'aa000000000000000000000000000003'),
  ('train_file', '/home/mirasample/data/train.csv', 'aa000000000000000000000000000002'),
  ('api_key', 'k9f8e7d6c5b4a3f2e1d0', 'aa000000000000000000000000000002');
CREATE TABLE tags ("key" VARCHAR(250), value VARCHAR(5000), run_uuid VARCHAR(32), PRIMARY KEY ("key", run_uuid));
INSERT INTO tags VALUES
  ('mlflow.user', 'mirasample', 'aa000000000000000000000000000001'),
  ('mlflow.source.name', 'file:///home/mirasample/stock#training', 'aa000000000000000000000000000001'),
  ('mlflow.source.git.commit', '30056b49a580586568391face7fc41b5f05a2935', 'aa000000000000000000000000000001'),
  ('mlflow.source.git.repoURL', 'https://mirasample:ghp_0123456789abcdefghijABCDEFGHIJ@github.com/alex-example/stock/', 'aa000000000000000000000000000001'),
  ('mlflow.runName', 'training', 'aa000000000000000000000000000001'),
  ('mlflow.parentRunId', 'aa000000000000000000000000000001', 'aa000000000000000000000000000002'),
  ('mlflow.parentRunId', 'aa000000000000000000000000000001', 'aa000000000000000000000000000003'),
  ('mlflow.parentRunId', 'aa000000000000000000000000000001', 'bb000000000000000000000000000004'),
  ('mlflow.log-model.history', '[{"run_id": "aa000000000000000000000000000002", "artifact_path": "model", "utc_time_created": "2021-07-05 17:49:19.765367", "flavors": {"python_function": {"loader_module": "mlflow.xgboost"}, "xgboost": {"xgb_version": "1.3.3"}}, "signature": {"inputs": "[{\"name\": 0, \"type\": \"long\"}, {\"name\": 1, \"type\": \"long\"}]"}}]', 'aa000000000000000000000000000002');
CREATE TABLE model_versions (name VARCHAR(256), version INTEGER, current_stage VARCHAR(20), source VARCHAR(500), run_id VARCHAR(32), PRIMARY KEY (name, version));
INSERT INTO model_versions VALUES
  ('stock model', 1, 'None', '/home/mirasample/mlruns/0/aa000000000000000000000000000002/artifacts/model', '');
