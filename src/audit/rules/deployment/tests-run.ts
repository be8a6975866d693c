import { hasTests, hasWorkflow } from '../../code.ts';
import type { AuditRule, AuditSubject } from '../../rule.ts';

/** The tests run on every change. */
export const testsRun: AuditRule = {
  id: 'deployment/tests-run',
  severity: 'warning',
  holds: 'A workflow runs the tests.',
  why: 'Tests nobody runs grow stale within weeks; a workflow runs them before every merge.',
  source: 'Breck et al., The ML Test Score (2017), Infra 2: code is unit tested, automatically',
  help: 'Add a step to the workflow that runs the tests, such as `- run: pytest`; then `deployment.ci.runsTests: true`.',
  good: [
    'repository: {}\ndeployment: { ci: { runsTests: null } }',
    'repository: { files: [Jenkinsfile], scan: { workflows: [] } }',
  ],
  bad: [
    'deployment: { ci: { runsTests: null } }',
    'deployment: { ci: { runsTests: false } }',
    'repository: { scan: { workflows: { 0: { deeds: [] } } } }',
  ],
  find(subject) {
    // `deployment/workflow` and `programming/tests` speak first.
    if (!hasWorkflow(subject) || !hasTests(subject)) return undefined;
    if (isRun(subject)) return [];
    const found = subject.repository ? 'has a step' : 'is said';
    const message = `There are tests and a workflow, and no workflow ${found} to run them; readers look for tests that run on every change.`;
    return [{ path: ['deployment', 'ci', 'runsTests'], message }];
  },
};

function isRun({ project, repository }: AuditSubject): boolean {
  const workflows = repository?.scan.workflows ?? [];
  // Workflows of other services are not read, so the manifest's word counts.
  if (workflows.length === 0) return project.manifest.deployment?.ci?.runsTests === true;
  return workflows.some(({ deeds }) => deeds.some(({ deed }) => deed === 'tests'));
}
