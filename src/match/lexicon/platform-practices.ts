import { skill } from './define.ts';
import type { Skill } from './skill.ts';

/** Running platforms, networks and schemas: practices and programs. Sorted by id. */
export const PLATFORM_PRACTICES: readonly Skill[] = [
  skill('autoscaling', 'Autoscaling', 'practice', 'own', {
    aliases: 'auto-scaling, horizontal pod autoscaler, horizontal scaling',
  }),
  skill('census-reverse-etl', 'Census', 'tool', 'own', {
    aliases: 'getcensus',
    exact: 'Census',
    near: 'etl, hightouch, polytomic, reverse, rudderstack',
    parents: 'reverse-etl',
  }),
  skill('computer-networking', 'Computer networking', 'field', 'own', {
    aliases: `computer network, network engineering, network programming, network protocol,
      networking protocol, networking fundamentals, tcp/ip`,
    exact: 'Networking, networking',
    near: 'dns, firewall, firewalls, kubernetes, linux, load, routing, storage, tcp, vpc',
  }),
  skill('cost-optimisation', 'Cloud cost optimisation', 'practice', 'own', {
    aliases: 'cloud cost, cost monitoring, cost optimisation, finops',
  }),
  skill('ebpf', 'eBPF', 'tool', 'own', {
    parents: 'linux',
  }),
  skill('identity-and-access-management', 'Identity and access management', 'practice', 'own', {
    aliases: `access control, access management, active directory, aws iam, keycloak, ldap,
      role-based access control, single sign-on`,
    exact: 'IAM, RBAC',
    parents: 'software-security',
  }),
  skill('infiniband', 'InfiniBand', 'tool', 'own', {
    aliases: 'rdma, roce',
    parents: 'high-performance-computing',
  }),
  skill('jinja', 'Jinja', 'tool', 'own', {
    aliases: 'jinja2',
  }),
  skill('metricflow', 'MetricFlow', 'tool', 'own', {
    parents: 'dbt, semantic-layer',
  }),
  skill('schema-management', 'Schema management', 'practice', 'own', {
    aliases: 'schema evolution, schema migration, schema registry, schema validation',
  }),
  skill('wireshark', 'Wireshark', 'tool', 'own', {
    parents: 'computer-networking',
  }),
];
