import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import { pathText } from '../../findings/place.ts';
import { EVIDENCE_WORDS, shortHash } from '../fact-note.ts';
import { sourceAnchor } from '../paths.ts';
import { section } from '../section.ts';
import type { Cell, Section } from '../section.ts';
import { count } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Where every number of the page comes from: value, file, pointer, hash, level. */
export function sourcesSection(source: ProjectSource): Section | undefined {
  if (source.facts.length === 0) return undefined;
  const columns = ['Number', 'Value', 'File', 'Where', 'Hash', 'Level'].map((label) => ({ label }));
  const single = source.facts.filter((fact) => fact.kind !== 'group' && fact.kind !== 'gap');
  const rows = [
    ...single.map((fact) => ({ id: sourceAnchor(fact.id), cells: sourceCells(fact) })),
    ...groupRows(source.facts),
    ...gapRows(source.facts),
  ];
  return section('sources', 'Sources', [
    { kind: 'lead', html: 'Where each number on this page comes from.' },
    { kind: 'sources', table: { label: 'Source of each number', columns, rows, wide: true } },
  ]);
}

// Rates of small groups are not shown in their table, so they must not come back here one by one.
function groupRows(facts: readonly Fact[]): { cells: Cell[] }[] {
  const groups = facts.filter((fact) => fact.kind === 'group');
  const attributes = [...new Set(groups.map(attributeOf))];
  return attributes.map((attribute) => {
    const own = groups.filter((fact) => attributeOf(fact) === attribute);
    const sizes = own.filter((fact) => fact.metric === 'n');
    const first = own[0];
    const name = { text: `Rates by ${attribute}`, detail: 'computed from counts' };
    const [, , ...rest] = first ? sourceCells(first) : [];
    return {
      cells: [
        name,
        { text: sizes.length === 1 ? '1 group' : `${count(sizes.length)} groups` },
        ...rest,
      ],
    };
  });
}

// Gaps of one attribute come from the same counts, one row says where they are.
function gapRows(facts: readonly Fact[]): { cells: Cell[] }[] {
  const gaps = facts.filter((fact) => fact.kind === 'gap');
  const attributes = [...new Set(gaps.map(attributeOf))];
  return attributes.flatMap((attribute) => {
    const own = gaps.filter((fact) => attributeOf(fact) === attribute);
    const [first] = own;
    if (!first) return [];
    const [, , ...rest] = sourceCells(first);
    const name = { text: `Gaps by ${attribute}`, detail: 'computed from counts' };
    return [{ cells: [name, { text: `${count(own.length)} figures` }, ...rest] }];
  });
}

function attributeOf(fact: Fact): string {
  return fact.of?.split(': ')[0] ?? '';
}

function sourceCells(fact: Fact): Cell[] {
  const { file, pointer, cell, sha256, level } = fact.evidence;
  const about = [fact.of, fact.split].filter(Boolean).join(', ');
  return [
    { text: fact.name, ...(about && { detail: about }) },
    { text: factText(fact, 'value') },
    { text: file?.split('/').at(-1) ?? 'manifest' },
    { text: (pointer || cell) ?? pathText(fact.place.path) },
    { text: sha256 ? shortHash(sha256) : '' },
    { text: EVIDENCE_WORDS[level].label },
  ];
}
