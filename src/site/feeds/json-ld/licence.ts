import type { CreativeWorkLeaf } from 'schema-dts';

/** SPDX ids (licence list 3.25) met in code, models and data. Others are told by name. */
const SPDX_IDS = [
  'AFL-3.0',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'Artistic-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC-BY-1.0',
  'CC-BY-2.0',
  'CC-BY-2.5',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC-BY-NC-2.0',
  'CC-BY-NC-3.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-ND-3.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-NC-SA-3.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'CDLA-Permissive-1.0',
  'CDLA-Permissive-2.0',
  'CDLA-Sharing-1.0',
  'ECL-2.0',
  'EPL-2.0',
  'EUPL-1.2',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-2.1-or-later',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'NCSA',
  'ODC-By-1.0',
  'ODbL-1.0',
  'OFL-1.1',
  'OGL-UK-3.0',
  'PDDL-1.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
] as const;

/**
 * A licence as schema.org takes it: the address of its SPDX page, or its name where it has none
 * here. Undefined when the manifest gives none or says that it is not known.
 */
export function licenceOf(written: string | undefined): string | CreativeWorkLeaf | undefined {
  if (!written || /^(?:unknown|none|not stated)$/i.test(written)) return undefined;
  const id = SPDX_IDS.find((known) => known.toLowerCase() === written.toLowerCase());
  return id ? `https://spdx.org/licenses/${id}.html` : { '@type': 'CreativeWork', name: written };
}
