import { isDeployed } from '../../code.ts';
import type { AuditRule, AuditSubject } from '../../rule.ts';

/** What is said to run can be seen. */
export const evidence: AuditRule = {
  id: 'deployment/evidence',
  severity: 'warning',
  holds: 'A deployment has an address, or a file that describes it.',
  why: 'Anybody can write “deployed”. An address, a Dockerfile or a workflow lets a reader see it.',
  source: 'ACM, Artifact Review and Badging (2020): artefacts can be exercised',
  help: 'deployment:\n  url: address where it can be tried\n  sourceOfTruth: or, where it is closed, the file that describes it, such as deploy/compose.yaml',
  good: [
    'deployment: { kind: api, url: "https://demo.example.org" }',
    'deployment: { kind: batch, serving: { container: { dockerfile: Dockerfile } } }',
    'deployment: { kind: package, ci: { deploys: true } }',
    'deployment: { kind: api }\nrepository: { scan: { dockerfiles: [{ file: Dockerfile, digestPinned: true, ports: [], healthCheck: false }] } }',
    'deployment: { kind: package }\nrepository: { scan: { workflows: { 0: { deeds: { 1: { file: a.yml, deed: package } } } } } }',
  ],
  bad: [
    'deployment: { kind: api }',
    'deployment: { kind: api, serving: { container: { dockerfile: Dockerfile } } }\nrepository: {}',
    'deployment: { kind: package, ci: { deploys: true } }\nrepository: {}',
  ],
  find(subject) {
    const { deployment } = subject.project.manifest;
    if (!deployment || !isDeployed(subject.project)) return undefined;
    if (isOpen(subject) || (subject.repository ? isInFiles(subject) : isTold(subject))) return [];
    const found = subject.repository
      ? 'neither the manifest has an address, nor the repository a Dockerfile, a description or a workflow that deploys'
      : 'there is no address and no file that describes it';
    const message = `\`deployment.kind\` is ${deployment.kind}, but ${found}; readers look for something they can open.`;
    return [{ path: ['deployment', 'kind'], message }];
  },
};

// What stands outside the repository cannot be missed there.
function isOpen({ project }: AuditSubject): boolean {
  const { deployment, links } = project.manifest;
  const { url, serving } = deployment ?? {};
  const addresses = [url, links?.demo, links?.huggingFace, serving?.container?.image];
  return addresses.some((address) => address !== undefined);
}

function isTold({ project: { manifest } }: AuditSubject): boolean {
  const { sourceOfTruth, serving, ci } = manifest.deployment ?? {};
  return [sourceOfTruth, serving?.container?.dockerfile].some(Boolean) || ci?.deploys === true;
}

function isInFiles({ project, repository }: AuditSubject): boolean {
  if (!repository) return false;
  const { scan, files } = repository;
  const described = project.manifest.deployment?.sourceOfTruth;
  const deeds = scan.workflows.flatMap((workflow) => workflow.deeds.map(({ deed }) => deed));
  return (
    scan.dockerfiles.length + scan.deployments.length > 0 ||
    deeds.some((deed) => deed === 'deployment' || deed === 'image' || deed === 'package') ||
    (described !== undefined && files.includes(described))
  );
}
