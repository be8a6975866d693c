import type { FoundWorkflow, WorkflowDeed } from '../../src/drafts/repository-scan.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';
import { parseManifest } from '../../src/manifest/parse.ts';

/** Service that runs a file of this path; undefined for any other file. */
export function providerOf(path: string): string | undefined {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'GitHub Actions';
  if (path === '.gitlab-ci.yml') return 'GitLab CI';
  return path === '.circleci/config.yml' ? 'CircleCI' : undefined;
}

/**
 * Reads what the steps of a workflow do. Only commands and actions that run count: not their names,
 * remarks, installations or steps that are switched off. A text says why it cannot be read.
 */
export function readWorkflow(text: string, file: string): FoundWorkflow | string {
  const { tree } = parseManifest(text, file);
  const provider = providerOf(file);
  if (!tree) return 'is not valid YAML';
  if (provider === undefined || !isBlock(tree.value)) return 'is no workflow';
  const steps = stepsIn(tree.value);
  const sessions = /\bsessions?["']?\s*[:=]\s*["']?tests?\b|(?:-s|--session)[ =]tests?\b/.test(
    text,
  );
  const deeds = DEEDS.flatMap(([deed, does]) => {
    const first = steps.find((step) => does(step, { sessions }));
    return first ? [{ deed, ...foundAt(first, text, file) }] : [];
  });
  return { file, provider, deeds };
}

interface Step {
  readonly kind: 'run' | 'uses';
  readonly words: string;
}

function stepsIn(value: unknown, depth = 0): Step[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  if (isBlock(value) && isOff(ownValue(value, 'if'))) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    if (typeof child === 'string') return stepsOf(key, [child]);
    const texts = Array.isArray(child) ? child.filter((item) => typeof item === 'string') : [];
    return [...stepsOf(key, texts), ...stepsIn(child, depth + 1)];
  });
}

function isOff(condition: unknown): boolean {
  return (
    condition === false ||
    (typeof condition === 'string' && /^\s*(?:\$\{\{\s*)?false\b/.test(condition))
  );
}

// `command` is CircleCI's key and `script` GitLab's.
function stepsOf(key: string, texts: readonly string[]): Step[] {
  if (key === 'uses') return texts.map((words) => ({ kind: 'uses', words }));
  if (!/^(?:run|command|(?:before_|after_)?script)$/.test(key)) return [];
  return texts.flatMap((words) => commandsIn(words).map((each) => ({ kind: 'run', words: each })));
}

function commandsIn(script: string): string[] {
  return script
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !INSTALLS.test(line));
}

const INSTALLS =
  /^(?:sudo\s+)?(?:\S*python\S*\s+-m\s+)?(?:pip3?|pipx|poetry|uv|conda|mamba|pdm|npm|apt|apt-get)\s+(?:pip\s+)?(?:-\S+\s+)*(?:install|add|inject|sync)\b[^&|;]*$|^echo\b[^&|;]*$/;

type Does = (step: Step, context: { readonly sessions: boolean }) => boolean;

const START = String.raw`(?:^|[\s;&|(/"])`;
const TESTS = new RegExp(
  String.raw`${START}(?:pytest|py\.test|nosetests|nose2|tox)(?=$|[\s;&|)"])|-m\s+unittest\b|${START}make\s+(?:unit-?)?tests?\b|${START}dvc\s+test\b`,
);
const NOX = new RegExp(`${START}nox\\b`);
const TRAINS = new RegExp(
  String.raw`${START}dvc\s+(?:repro|exp\s+run)\b|${START}mlflow\s+run\b|python[\d.]*\s+(?:-m\s+)?[^\s|&;]*train(?!ed)\w*(?:\.py)?(?=$|[\s|&;.])|${START}make\s+train\b`,
);
const DEPLOYS = new RegExp(
  String.raw`${START}(?:fly(?:ctl)?\s+deploy|kubectl\s+(?:apply|rollout|set\s+image)|helm\s+(?:upgrade|install)|gcloud\s+(?:run|app|functions)\s+deploy|az\s+(?:webapp|containerapp|ml\s+online-\w+)\s|eb\s+deploy|sam\s+deploy|serverless\s+deploy|sls\s+deploy|bentoml\s+deploy|cog\s+push|modal\s+deploy|terraform\s+apply|railway\s+up)|git\s+push\s[^\n]*huggingface\.co\/spaces|(?:huggingface-cli|hf)\s+upload\s[^\n]*(?:--repo-type[= ]space)`,
);
const DEPLOY_ACTIONS =
  /^(?:google-github-actions\/(?:deploy-\w+)|azure\/(?:webapps-deploy|container-apps-deploy-action|k8s-deploy|functions-action)|aws-actions\/amazon-(?:ecs-deploy-task-definition|lambda-deploy)|akhileshns\/heroku-deploy|amondnet\/vercel-action|johnbeynon\/render-deploy-action|digitalocean\/app_action)/i;

const DEEDS: readonly (readonly [WorkflowDeed, Does])[] = [
  [
    'tests',
    ({ kind, words }, { sessions }) =>
      kind === 'run' && (TESTS.test(words) || (sessions && NOX.test(words))),
  ],
  ['training', ({ kind, words }) => kind === 'run' && TRAINS.test(words)],
  [
    'deployment',
    ({ kind, words }) => (kind === 'run' ? DEPLOYS.test(words) : DEPLOY_ACTIONS.test(words)),
  ],
  [
    'image',
    ({ kind, words }) =>
      kind === 'run'
        ? new RegExp(`${START}docker\\s+(?:buildx\\s+)?(?:build|push)\\b`).test(words)
        : /^docker\/build-push-action\b/.test(words),
  ],
  [
    'package',
    ({ kind, words }) =>
      kind === 'run'
        ? new RegExp(`${START}(?:twine\\s+upload|(?:poetry|uv|flit|hatch)\\s+publish)\\b`).test(
            words,
          )
        : /^pypa\/gh-action-pypi-publish\b/.test(words),
  ],
];

function foundAt({ words }: Step, text: string, file: string) {
  const index = text
    .split('\n')
    .findIndex((line) => line.includes(words.slice(0, 40)) && !/^\s*#/.test(line));
  return { file, ...(index < 0 ? {} : { line: index + 1 }) };
}
