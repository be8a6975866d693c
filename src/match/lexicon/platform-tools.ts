import { skill } from './define.ts';
import { NEAR_OPERATIONS } from './near-words.ts';
import type { Skill } from './skill.ts';

/** Programs that clusters and services are run with. Sorted by id. */
export const PLATFORM_TOOLS: readonly Skill[] = [
  skill('arm-templates', 'ARM templates', 'tool', 'own', {
    aliases: 'arm template, azure resource manager',
    parents: 'azure, infrastructure-as-code',
  }),
  skill('azure-bicep', 'Bicep', 'tool', 'own', {
    aliases: 'azure bicep, bicep templates',
    exact: 'Bicep',
    near: NEAR_OPERATIONS,
    parents: 'azure, infrastructure-as-code',
  }),
  skill('buildkite', 'Buildkite', 'tool', 'own', { parents: 'ci-cd' }),
  skill('calico', 'Calico', 'tool', 'own', {
    exact: 'Calico',
    near: 'cilium, kubernetes, network, policies',
    parents: 'kubernetes',
  }),
  skill('cilium', 'Cilium', 'tool', 'own', { parents: 'kubernetes' }),
  skill('crossplane', 'Crossplane', 'tool', 'own', {
    parents: 'infrastructure-as-code, kubernetes',
  }),
  skill('envoy', 'Envoy', 'tool', 'own', {
    aliases: 'envoy proxy',
    exact: 'Envoy',
    near: NEAR_OPERATIONS,
    parents: 'microservices',
  }),
  skill('flake8', 'Flake8', 'tool', 'own', { parents: 'python, static-analysis' }),
  skill('harbor', 'Harbor', 'tool', 'own', {
    aliases: 'harbor registry',
    exact: 'Harbor',
    near: 'docker, helm, images, kubernetes, registry',
    parents: 'containerisation',
  }),
  skill('hashicorp-consul', 'Consul', 'tool', 'own', {
    aliases: 'hashicorp consul',
    exact: 'Consul',
    near: NEAR_OPERATIONS,
  }),
  skill('hashicorp-nomad', 'Nomad', 'tool', 'own', {
    aliases: 'hashicorp nomad',
    exact: 'Nomad',
    near: 'ansible, clusters, consul, docker, hashicorp, kubernetes, terraform, vault',
  }),
  skill('hashicorp-vault', 'Vault', 'tool', 'own', {
    aliases: 'hashicorp vault',
    exact: 'Vault',
    near: NEAR_OPERATIONS,
    parents: 'software-security',
  }),
  skill('isort', 'isort', 'tool', 'own', { parents: 'python, static-analysis' }),
  skill('istio', 'Istio', 'tool', 'own', { parents: 'kubernetes, service-mesh' }),
  skill('jaeger', 'Jaeger', 'tool', 'own', {
    aliases: 'jaeger tracing',
    exact: 'Jaeger',
    near: 'grafana, opentelemetry, prometheus, tracing, zipkin',
    parents: 'monitoring',
  }),
  skill('karpenter', 'Karpenter', 'tool', 'own', { parents: 'kubernetes' }),
  skill('keda', 'KEDA', 'tool', 'own', { parents: 'kubernetes' }),
  skill('kong', 'Kong', 'tool', 'own', {
    aliases: 'kong gateway',
    exact: 'Kong',
    near: 'api, apis, gateway, traefik',
    notWhen: 'hong kong',
    parents: 'api-development',
  }),
  skill('kueue', 'Kueue', 'tool', 'own', { parents: 'kubernetes' }),
  skill('linkerd', 'Linkerd', 'tool', 'own', { parents: 'service-mesh' }),
  skill('loki', 'Loki', 'tool', 'own', {
    aliases: 'grafana loki',
    exact: 'Loki',
    near: 'grafana, logs, logging, prometheus, promtail, tempo',
    parents: 'monitoring',
  }),
  skill('opentofu', 'OpenTofu', 'tool', 'own', { parents: 'infrastructure-as-code' }),
  skill('opsgenie', 'Opsgenie', 'tool', 'own', { parents: 'monitoring' }),
  skill('pagerduty', 'PagerDuty', 'tool', 'own', { parents: 'monitoring' }),
  skill('pylint', 'Pylint', 'tool', 'own', { parents: 'python, static-analysis' }),
  skill('rancher', 'Rancher', 'tool', 'own', {
    aliases: 'rke2',
    exact: 'Rancher',
    near: NEAR_OPERATIONS,
    parents: 'kubernetes',
  }),
  skill('ruff', 'Ruff', 'tool', 'own', {
    exact: 'Ruff, ruff',
    near: 'black, flake8, linting, mypy, poetry, pylint, pytest, python, uv',
    parents: 'python, static-analysis',
  }),
  skill('run-ai', 'Run:ai', 'platform', 'own', { aliases: 'runai', parents: 'gpu-computing' }),
  skill('secrets-management', 'Secrets management', 'practice', 'own', {
    aliases: 'secret management',
    parents: 'software-security',
  }),
  skill('sentry', 'Sentry', 'tool', 'own', {
    aliases: 'sentry.io',
    exact: 'Sentry',
    near: 'datadog, errors, grafana, logging, monitoring, prometheus, tracing',
    parents: 'monitoring',
  }),
  skill('service-mesh', 'Service mesh', 'practice', 'own', { parents: 'microservices' }),
  skill('sigopt', 'SigOpt', 'tool', 'own', { parents: 'hyperparameter-tuning' }),
  skill('skypilot', 'SkyPilot', 'tool', 'own', { parents: 'cloud' }),
  skill('spinnaker', 'Spinnaker', 'tool', 'own', {
    exact: 'Spinnaker',
    near: NEAR_OPERATIONS,
    parents: 'ci-cd',
  }),
  skill('tekton', 'Tekton', 'tool', 'own', { parents: 'ci-cd, kubernetes' }),
  skill('traefik', 'Traefik', 'tool', 'own'),
  skill('uv', 'uv', 'tool', 'own', {
    aliases: 'uv package manager, astral uv',
    exact: 'uv',
    near: 'conda, pip, poetry, pyproject, ruff, venv',
    parents: 'package-management, python',
  }),
];
