import { wrapped } from '../../findings/wrapped.ts';
import type { BulletChange, FactChange, ProjectChange } from './changes.ts';

const WIDTH = 100;
/** Facts listed one by one; a new set of groups may bring hundreds. */
const LISTED = 20;

/** What changed, for a terminal; says so when nothing did. */
export function renderChanges(changes: readonly ProjectChange[]): string {
  if (changes.length === 0)
    return 'Nothing changed: every fact and every bullet reads as before.\n';
  return changes.map((change) => `${projectLines(change).join('\n')}\n`).join('\n');
}

function projectLines({ id, status, facts, bullets }: ProjectChange): string[] {
  const stated = new Set(bullets.flatMap(({ because }) => because));
  const ordered = facts.toSorted((a, b) => Number(stated.has(b.id)) - Number(stated.has(a.id)));
  const rest = facts.length - LISTED;
  return [
    `${id}: ${STATUS[status]}`,
    ...ordered.slice(0, LISTED).flatMap(factLines),
    ...(rest > 0 ? [`  and ${rest} more; --json lists all`] : []),
    ...(bullets.length === 0 ? ['  No bullet reads differently.'] : bullets.flatMap(bulletLines)),
  ];
}

const STATUS = {
  added: 'shown now, not before',
  removed: 'no longer shown',
  changed: 'changed',
} as const;

function factLines({ id, before, after, ...change }: FactChange): string[] {
  if (before === undefined) return [...line(`added ${id}`), ...line(after ?? '', 4)];
  if (after === undefined) return [...line(`removed ${id}`), ...line(before, 4)];
  return [
    ...line(`${VERDICTS[change.verdict ?? 'other']} ${id}${intervalText(change)}`),
    ...line(`from ${before}`, 4),
    ...line(`to ${after}`, 4),
  ];
}

const VERDICTS = {
  better: 'better',
  worse: 'worse',
  same: 'same value, other surroundings:',
  other: 'changed',
} as const;

function intervalText({ beyondInterval }: Pick<FactChange, 'beyondInterval'>): string {
  if (beyondInterval === undefined) return '';
  return beyondInterval ? ', outside the old interval' : ', inside the old interval';
}

function bulletLines({ lens, before, after, because }: BulletChange): string[] {
  const why = because.length > 0 ? `because of ${because.join(', ')}` : 'in words alone';
  return [
    ...line(`résumé ${lens}, ${why}`),
    ...before.flatMap((text) => line(`- ${text}`, 4)),
    ...after.flatMap((text) => line(`+ ${text}`, 4)),
  ];
}

function line(text: string, depth = 2): string[] {
  return wrapped(text, {
    width: WIDTH,
    first: ' '.repeat(depth),
    indent: ' '.repeat(depth + 2),
  });
}
