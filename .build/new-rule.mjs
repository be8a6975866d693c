// npm run new:rule -- <area>/<name>: writes the file of an audit rule and the list of all rules anew.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { AREAS } from '../src/audit/area.ts';

const ROOT = new URL('../src/audit/', import.meta.url);
const [id = ''] = process.argv.slice(2);
const [area, name] = id.split('/');

if (id) {
  if (!AREAS.includes(area) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    stop(`Give <area>/<name>, the area one of ${AREAS.join(', ')}: deployment/rollback-told.`);
  const file = new URL(`rules/${id}.ts`, ROOT);
  if (existsSync(file)) stop(`There is a rule ${id} already.`);
  writeFileSync(file, skeleton());
  console.log(
    `src/audit/rules/${id}.ts: fill in the words, \`good\`, \`bad\` and \`find\`; its examples are its tests.`,
  );
}
const RULES = new URL('rules.ts', ROOT);
if (readFileSync(RULES, 'utf8') !== list()) writeFileSync(RULES, list());

function list() {
  const ids = readdirSync(new URL('rules/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/').replace('.ts', ''))
    .sort();
  return `import type { AuditRule } from './rule.ts';
${ids.map((each) => `import { ${variable(each)} } from './rules/${each}.ts';`).join('\n')}

/** Every question of the audit, sorted by id; \`npm run new:rule\` writes this file. */
export const AUDIT_RULES: readonly AuditRule[] = [
${ids.map((each) => `  ${variable(each)},`).join('\n')}
];
`;
}

function skeleton() {
  return `import type { AuditRule } from '../../rule.ts';

/** What this rule is for. */
export const ${variable(id)}: AuditRule = {
  id: '${id}',
  severity: 'warning',
  holds: '',
  why: '',
  source: '',
  help: '',
  good: [],
  bad: [],
  find({ project: { manifest } }) {
    return undefined;
  },
};
`;
}

function variable(id) {
  return id.split('/')[1].replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
