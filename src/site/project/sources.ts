import type { Fact, FactKind } from '../../facts/fact.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { spokenOf } from '../../facts/spoken-of.ts';
import { factText } from '../../facts/text.ts';
import { pathText } from '../../findings/place.ts';
import { words } from '../../words/words.ts';
import { evidenceWords, shortHash } from '../fact-note.ts';
import { partName } from '../names.ts';
import { sourceAnchor } from '../paths.ts';
import { section } from '../section.ts';
import type { Cell, Column, Section } from '../section.ts';
import { count } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Where every number of the page comes from: value, file, pointer, hash, level. */
export function sourcesSection(source: ProjectSource): Section | undefined {
  if (source.facts.length === 0) return undefined;
  const single = source.facts.filter(({ kind }) => !TOGETHER.has(kind));
  const rows = [
    ...single.map((fact) => ({ id: sourceAnchor(fact.id), cells: sourceCells(fact) })),
    ...groupRows(source.facts),
    ...gapRows(source.facts, 'gap'),
    ...gapRows(source.facts, 'bin'),
    ...gapRows(source.facts, 'sweep'),
  ];
  const { title, opening, label } = words().sources;
  return section('sources', title, [
    { kind: 'lead', html: opening },
    { kind: 'sources', table: { label, columns: columns(), rows, wide: true } },
  ]);
}

function columns(): Column[] {
  const { number, value, file, place, hash, level } = words().sources;
  return [number, value, file, place, hash, level].map((label) => ({ label }));
}

/** Kinds with one row for each attribute. */
const TOGETHER: ReadonlySet<FactKind> = new Set(['group', 'gap', 'bin', 'sweep']);

// Rates of small groups are not shown in their table, so they must not come back here one by one.
function groupRows(facts: readonly Fact[]): { cells: Cell[] }[] {
  const groups = facts.filter((fact) => fact.kind === 'group');
  const attributes = [...new Set(groups.map(attributeOf))];
  return attributes.map((attribute) => {
    const own = groups.filter((fact) => attributeOf(fact) === attribute);
    const sizes = own.filter((fact) => fact.metric === 'n');
    const first = own[0];
    const { computed, groups: counted, rates } = words().sources;
    const name = { text: rates(attribute), detail: computed };
    const [, , ...rest] = first ? sourceCells(first) : [];
    return {
      cells: [name, { text: counted({ count: sizes.length, text: count(sizes.length) }) }, ...rest],
    };
  });
}

// Gaps of one attribute come from the same counts, one row says where they are.
function gapRows(
  facts: readonly Fact[],
  kind: 'gap' | 'bin' | 'sweep',
): { id?: string; cells: Cell[] }[] {
  const gaps = facts.filter((fact) => fact.kind === kind);
  const attributes = [...new Set(gaps.map(attributeOf))];
  return attributes.flatMap((attribute) => {
    const own = gaps.filter((fact) => attributeOf(fact) === attribute);
    const [first] = own;
    if (!first) return [];
    const [, , ...rest] = sourceCells(first);
    const { computed, figures, [kind]: named } = words().sources;
    const name = { text: named(attribute), detail: computed };
    const text = figures({ count: own.length, text: count(own.length) });
    const cells = [name, { text }, ...rest];
    return [{ ...(kind === 'gap' ? { id: sourceAnchor(first.id) } : {}), cells }];
  });
}

function attributeOf(fact: Fact): string {
  return fact.of?.split(': ')[0] ?? '';
}

function sourceCells(fact: Fact): Cell[] {
  const { file, pointer, cell, sha256, level } = fact.evidence;
  const split = fact.split && partName(fact.split);
  const about = words().naming.pieces([spokenOf(fact), split].flatMap((part) => part || []));
  return [
    { text: spokenName(fact), ...(about && { detail: about }) },
    { text: factText(fact, 'value') },
    { text: file?.split('/').at(-1) ?? words().sources.manifest },
    { text: (pointer || cell) ?? pathText(fact.place.path) },
    { text: sha256 ? shortHash(sha256) : '' },
    { text: evidenceWords()[level].label },
  ];
}
