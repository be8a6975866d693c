import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readArguments } from './args.mjs';
import { writeChecks } from './checks.mjs';
import { DEFAULTS } from './choices.mjs';
import { copyTemplate, refuseOccupied } from './copy.mjs';
import { publishStep, writeHostFiles } from './deploy.mjs';
import { RefusalError, UsageError } from './errors.mjs';
import { importProject, sourceFolder } from './from.mjs';
import { HELP } from './help.mjs';
import { installPackages, startRepository } from './programs.mjs';
import { askFor } from './questions.mjs';

/**
 * Makes a portfolio from the command line.
 * @param {readonly string[]} argv arguments without the program
 * @returns {Promise<number>} exit code: 0 done, 1 refused, 2 wrong usage, 70 our own fault
 */
export async function main(argv) {
  try {
    await run(readArguments(argv));
    return 0;
  } catch (error) {
    const ours = error instanceof UsageError || error instanceof RefusalError;
    console.error(ours ? `create-modelfolio: ${error.message}` : error);
    if (error instanceof UsageError) console.error('Try: npm create modelfolio@latest -- --help');
    return ours ? error.exitCode : 70;
  }
}

async function run(given) {
  if (given.help) return console.log(HELP);
  if (given.version) return console.log(version());
  // Known places are refused before the first question.
  if (given.folder !== undefined) refuseOccupied(resolve(given.folder), given.folder);
  const source = given.from === undefined ? undefined : sourceFolder(given.from);
  const plan = { ...DEFAULTS, ...given, ...(asks(given) ? await askFor(given) : {}) };
  if (!plan.folder.trim()) throw new UsageError('Name the folder to make.');
  const target = resolve(plan.folder);
  refuseOccupied(target, plan.folder);
  make(target, { ...plan, source });
}

function asks(given) {
  return !given.yes && Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

function make(target, plan) {
  copyTemplate(target, plan);
  writeChecks(target);
  const files = writeHostFiles(target, plan.deploy);
  console.log(`Made ${plan.folder} from the ${plan.template} starter.`);
  if (files.length > 0) console.log(`Wrote ${files.join(', ')} for ${plan.deploy}.`);
  if (plan.git) report(startRepository(target));
  const installed = plan.install && installPackages(target);
  if (plan.install && !installed)
    console.error('npm install did not work; run it again once the message above is clear.');
  const drafted = installed && plan.source !== undefined && importProject(target, plan.source);
  if (installed && plan.source !== undefined && !drafted)
    console.error('Nothing was drafted from there, so the sample project stays.');
  console.log(nextSteps(target, { installed, drafted, source: plan.source, host: plan.deploy }));
}

function report(outcome) {
  if (outcome === 'started') console.log('Started a Git repository.');
  if (outcome === 'no-git') console.log('Git is not installed, so no repository was started.');
  if (outcome === 'failed') console.log('Git could not start a repository here.');
}

function nextSteps(target, { installed, drafted, source, host }) {
  const path = relative(process.cwd(), target);
  const steps = [
    ...(path ? [`cd ${quoted(path)}`] : []),
    ...(installed ? [] : ['npm install']),
    ...(source && !drafted ? [`npx modelfolio import ${quoted(relative(target, source))}`] : []),
    'npm run dev       see it live',
    'npm run check     every problem of every file, with its line',
    drafted
      ? 'Fill in what is marked "?" in projects/, and portfolio.yaml; README.md says what is what'
      : 'Replace portfolio.yaml and projects/sample-*; README.md says what is what',
    ...(publishStep(host) ? [publishStep(host)] : []),
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}`).join('\n')}\n`;
}

function quoted(path) {
  return /\s/.test(path) ? JSON.stringify(path) : path;
}

function version() {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
