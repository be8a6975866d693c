import type { DraftField, DraftValue } from '../../src/drafts/draft.ts';
import type { Note } from '../../src/drafts/importer.ts';
import type { ManifestPath } from '../../src/findings/place.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { GAP } from '../../src/manifest/gaps.ts';
import { Url } from '../../src/manifest/schema/scalars.ts';
import type { Card, Section } from './card.ts';
import { fitted, labelled, pointsIn, writtenText } from './card-text.ts';
import { topicOf } from './headings.ts';
import type { ReadSection, Topic } from './headings.ts';
import { modelParts } from './model-parts.ts';

/** Fields and remarks of one part of a card. */
export interface Part {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
}

/** Places a section goes to as it stands, and the most characters there. */
const PLACES: Readonly<Partial<Record<Topic, { path: ManifestPath; most: number }>>> = {
  'primary-use': { path: ['framing', 'intendedUse', 'primary'], most: 300 },
  users: { path: ['framing', 'intendedUse', 'users'], most: 200 },
  'out-of-scope': { path: ['framing', 'intendedUse', 'outOfScope'], most: 300 },
};

/** What the sections of a card fill. Placeholders of the template count as nothing. */
export function cardFields(card: Card, { file }: { readonly file: string }): Part {
  const sections = card.sections.map((section) => ({
    ...section,
    topic: topicOf(section.heading),
    written: writtenText(section.text),
  }));
  const parts = sections.map((section) => sectionPart(section, file));
  const model = modelParts(card, { file, sections });
  return {
    fields: [...titleField(card, file), ...model, ...parts.flatMap(({ fields }) => fields)],
    notes: parts.flatMap(({ notes }) => notes),
  };
}

const NOTHING: Part = { fields: [], notes: [] };

function sectionPart(section: ReadSection, file: string): Part {
  const { written, topic, heading, line } = section;
  if (topic === 'other' || written === '') return NOTHING;
  if (written === undefined)
    return note(file, `the section "${heading}" (line ${line}) has HTML in it and was not taken`);
  const place = PLACES[topic];
  if (place) return textPart({ ...section, written }, { file, ...place });
  if (topic === 'limitations') return limitsPart({ ...section, written }, file);
  if (topic === 'citation') return { fields: citationFields(section, file), notes: [] };
  if (topic === 'sources') return { fields: linkFields({ ...section, written }, file), notes: [] };
  if (topic === 'emissions')
    return { fields: computeFields({ ...section, written }, file), notes: [] };
  return NOTHING;
}

interface Written extends ReadSection {
  readonly written: string;
}

function textPart(
  { heading, line, written }: Written,
  {
    file,
    path,
    most,
  }: { readonly file: string; readonly path: ManifestPath; readonly most: number },
): Part {
  const text = fitted(written, most);
  const where = `the section "${heading}" (line ${line})`;
  if (!text) return note(file, `${where} has no sentence that fits ${most} characters`);
  const { cut } = text;
  const how = `section "${heading}"${cut ? ', its beginning' : ''}`;
  const confidence = cut ? 'suggested' : 'stated';
  const fields: DraftField[] = [{ path, value: text.text, from: { file, line, how }, confidence }];
  return cut
    ? { ...note(file, `of ${where} only the beginning fits ${most} characters`), fields }
    : { fields, notes: [] };
}

// A manifest holds two limits or more, so a single one would not be valid.
function limitsPart({ heading, line, written }: Written, file: string): Part {
  const limits = pointsIn(written).flatMap((point) => fitted(point, 300) ?? []);
  if (limits.length < 2)
    return note(
      file,
      `the section "${heading}" (line ${line}) is one point; a manifest lists at least two limitations, so it was not taken`,
    );
  const fields = limits.slice(0, 12).map(({ text, cut }): DraftField => ({
    path: ['limitations'],
    adds: 'item',
    value: { statement: text },
    from: { file, line, how: `section "${heading}"` },
    confidence: cut ? 'suggested' : 'stated',
  }));
  return limits.length > 12
    ? {
        fields,
        notes: note(
          file,
          `of the section "${heading}" the first 12 of ${limits.length} points were taken`,
        ).notes,
      }
    : { fields, notes: [] };
}

function citationFields({ text, line, heading }: Section, file: string): DraftField[] {
  const [, bibtex = ''] = /```\w*\n\s*(@\w+\s*\{[^]*?)\n?```/.exec(text) ?? [];
  if (bibtex === '' || bibtex.length > 4000) return [];
  const from = { file, line, how: `BibTeX in section "${heading}"` };
  return [{ path: ['citation', 'bibtex'], value: bibtex.trim(), from }];
}

const LINKS = ['repository', 'paper', 'demo'] as const;

function linkFields({ written, line, heading }: Written, file: string): DraftField[] {
  const labels = labelled(written);
  return LINKS.flatMap((name) => {
    const url = /https:\/\/[^\s)>\]"']+/.exec(labels.get(name) ?? '')?.[0] ?? '';
    if (!Url.safeParse(url).success) return [];
    const path = ['links', name === 'repository' ? 'repo' : name];
    return [{ path, value: url, from: { file, line, how: `section "${heading}"` } }];
  });
}

function computeFields({ written, line, heading }: Written, file: string): DraftField[] {
  const labels = labelled(written);
  const hardware = labels.get('hardware type')?.slice(0, 80);
  const hours = /^\d+(?:\.\d+)?(?=\s*(?:h|hrs?|hours?)?\.?$)/i.exec(
    labels.get('hours used') ?? '',
  )?.[0];
  const values: Readonly<Record<string, DraftValue>> = {
    hardware: hardware ?? GAP,
    ...(hours !== undefined && Number(hours) > 0 ? { hours: Number(hours) } : {}),
  };
  if (hardware === undefined && hours === undefined) return [];
  return Object.entries(values).map(([key, value]) => ({
    path: ['compute', key],
    value,
    from: { file, line, how: `section "${heading}"` },
  }));
}

function titleField({ title }: Card, file: string): DraftField[] {
  const text = writtenText(title?.text ?? '')
    ?.replace(/^model card(?: for)?[:\s]*/i, '')
    .trim();
  if (!title || !text || text.length > 80 || isBlock(text)) return [];
  const from = { file, line: title.line, how: 'title of the model card' };
  return [{ path: ['title'], value: text, from, confidence: 'suggested' }];
}

function note(file: string, text: string): Part {
  return { fields: [], notes: [{ file, text }] };
}
