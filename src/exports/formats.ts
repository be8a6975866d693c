import type { Exporter } from './export.ts';
import { cff } from './formats/cff.ts';
import { croissant } from './formats/croissant.ts';
import { jsonLd } from './formats/json-ld.ts';
import { mct } from './formats/mct.ts';
import { modelCard } from './formats/model-card.ts';
import { modelIndex } from './formats/model-index.ts';

/** Every format a project can be written in, sorted. Add one: a file in `formats/` and a line here. */
export const EXPORTERS = {
  cff,
  croissant,
  'json-ld': jsonLd,
  mct,
  'model-card': modelCard,
  'model-index': modelIndex,
} as const satisfies Readonly<Record<string, Exporter>>;

export type ExportFormat = keyof typeof EXPORTERS;
