import { pathText } from '../../findings/place.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { answersAt } from '../answers.ts';
import type { CoverageRow, CoverageTable } from '../coverage-table.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';

/**
 * How far the manifest of a project answers a checklist: 1 where all paths of an item are filled in,
 * 0.5 where some are. Filled in is not the same as good: the rules of the audit judge that.
 */
export function cover(
  { name, source, unit, items }: Checklist,
  { id, manifest }: Pick<Project, 'id' | 'manifest'>,
): CoverageTable {
  const rows = items.map((item) => rowOf(item, manifest));
  const full = rows.filter(({ points }) => points === 1).length;
  const part = rows.filter(({ points }) => points === 0.5).length;
  const total = `${full} of ${rows.length} ${unit} answered${part > 0 ? `, ${part} more in part` : ''}`;
  return { project: id, name, source, total, rows };
}

function rowOf({ item, answeredBy }: ChecklistItem, manifest: object): CoverageRow {
  const asked = answeredBy.map((either) => ({ either, where: placesOf(either, manifest) }));
  const open = asked.filter(({ where }) => where.length === 0).map(({ either }) => shown(either));
  return {
    item,
    points: pointsOf(open.length, asked.length),
    where: [...new Set(asked.flatMap(({ where }) => where))],
    ...openText(open, asked.length),
  };
}

function placesOf(either: string, manifest: object): string[] {
  const first = either.split(' or ').flatMap((pattern) => answersAt(manifest, pattern).slice(0, 1));
  return first.map(pathText);
}

function pointsOf(open: number, asked: number): number {
  if (asked === 0 || open === asked) return 0;
  return open === 0 ? 1 : 0.5;
}

function openText(open: readonly string[], asked: number): { open?: string } {
  if (asked === 0) return { open: 'a manifest has no place for it' };
  return open.length > 0 ? { open: open.join(', ') } : {};
}

function shown(either: string): string {
  return either.replaceAll('.*', '[]');
}
