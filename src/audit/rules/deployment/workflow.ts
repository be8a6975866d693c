import { hasWorkflow } from '../../code.ts';
import type { AuditRule } from '../../rule.ts';

/** Something runs on every change. */
export const workflow: AuditRule = {
  id: 'deployment/workflow',
  severity: 'warning',
  holds: 'A workflow runs on every change of the code.',
  why: 'Teams merge what a machine has checked. A workflow shows you have worked that way.',
  source: 'Breck et al., The ML Test Score (2017), Infra 3: the pipeline is tested as a whole',
  help: 'deployment:\n  ci:\n    provider: GitHub Actions, GitLab CI or another\n    workflows: [path of the workflow, such as .github/workflows/test.yml]\n    runsTests: true or false, whether it runs the tests',
  good: [
    'deployment: { ci: { provider: Jenkins } }',
    'deployment: { ci: null }\nrepository: {}',
    'repository: { files: [Jenkinsfile], scan: { workflows: [] } }',
  ],
  bad: ['deployment: { ci: null }', 'repository: { files: [], scan: { workflows: [] } }'],
  find(subject) {
    if (hasWorkflow(subject)) return [];
    const { provider } = subject.project.manifest.deployment?.ci ?? {};
    const message = provider
      ? `\`deployment.ci\` names ${provider}, and the repository has no workflow; readers look for its file.`
      : 'No workflow is given; readers look for checks that run on every change.';
    return [{ path: ['deployment', 'ci'], message }];
  },
};
