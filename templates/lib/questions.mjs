import { nameProblem } from './args.mjs';
import { DEFAULTS, HOSTS, TEMPLATES } from './choices.mjs';
import { RefusalError } from './errors.mjs';

/**
 * Asks for everything the command line left open.
 * @throws {RefusalError} when the person cancels
 */
export async function askFor(given) {
  const prompts = await import('@clack/prompts');
  const ask = async (key, question) => given[key] ?? answered(await question(), prompts.isCancel);
  prompts.intro('A new modelfolio portfolio');
  return {
    folder: await ask('folder', () => text(prompts, 'Which folder?', DEFAULTS.folder)),
    name: await ask('name', () => text(prompts, 'Your name?', DEFAULTS.name, nameProblem)),
    template: await ask('template', () =>
      prompts.select({ message: 'Which starter?', options: TEMPLATES }),
    ),
    deploy: await ask('deploy', () =>
      prompts.select({
        message: 'Where will it be published?',
        options: HOSTS,
        initialValue: DEFAULTS.deploy,
      }),
    ),
    install: await ask('install', () => prompts.confirm({ message: 'Run npm install?' })),
    git: await ask('git', () => prompts.confirm({ message: 'Start a Git repository?' })),
  };
}

// An empty answer takes the default, so it is never a problem.
function text(prompts, message, defaultValue, problem) {
  const validate = (value) => (value ? problem?.(value) : undefined);
  return prompts.text({ message, placeholder: defaultValue, defaultValue, validate });
}

function answered(value, isCancel) {
  if (isCancel(value)) throw new RefusalError('Cancelled; nothing was written.');
  return value;
}
