import { parseArgs } from 'node:util';
import { HOSTS, TEMPLATES } from './choices.mjs';
import { UsageError } from './errors.mjs';

const OPTIONS = {
  template: { type: 'string', short: 't' },
  name: { type: 'string', short: 'n' },
  deploy: { type: 'string', short: 'd' },
  from: { type: 'string', short: 'f' },
  install: { type: 'boolean' },
  git: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

/**
 * Reads the command line. Only what was given is in the result, so that the rest can be asked for.
 * @param {readonly string[]} argv arguments without the program
 * @returns {{ folder?: string, template?: string, name?: string, deploy?: string, from?: string,
 *   install?: boolean, git?: boolean, yes?: boolean, help?: boolean, version?: boolean }}
 * @throws {UsageError} when an option is unknown or its value is not allowed
 */
export function readArguments(argv) {
  const { values, positionals } = parsed(argv);
  if (positionals.length > 1) {
    throw new UsageError(
      `One folder is enough; found ${positionals.join(', ')}. Quote a name that has spaces.`,
    );
  }
  allowed('template', values.template, TEMPLATES);
  allowed('deploy', values.deploy, HOSTS);
  const problem = values.name === undefined ? undefined : nameProblem(values.name);
  if (problem) throw new UsageError(`--name: ${problem}`);
  return { ...values, ...(positionals[0] === undefined ? {} : { folder: positionals[0] }) };
}

/** Says why a text cannot be the name of a person in portfolio.yaml, or nothing. */
export function nameProblem(name) {
  const length = [...(name ?? '').trim()].length;
  if (length < 1 || length > 80) return 'Write a name of 1 to 80 characters.';
  if (/\p{Cc}|[\u2028\u2029]/u.test(name))
    return 'Write the name on one line, without control characters.';
  return /[<>]/.test(name) ? 'Write the name without angle brackets.' : undefined;
}

function parsed(argv) {
  try {
    return parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
      allowNegative: true,
    });
  } catch (error) {
    if (!String(error?.code).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new UsageError(error.message.split('. ')[0]);
  }
}

function allowed(option, value, choices) {
  const values = choices.map((choice) => choice.value);
  if (value === undefined || values.includes(value)) return;
  throw new UsageError(`--${option} ${JSON.stringify(value)} is not one of: ${values.join(', ')}.`);
}
