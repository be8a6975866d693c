const IDS =
  `0BSD AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 Artistic-2.0 BSD-2-Clause
BSD-3-Clause BSD-3-Clause-Clear BSL-1.0 C-UDA-1.0 CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0
CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-2.0
CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CDLA-Permissive-1.0
CDLA-Permissive-2.0 CDLA-Sharing-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GFDL-1.3 GPL-2.0
GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later ISC LGPL-2.1 LGPL-2.1-only
LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later LPPL-1.3c MIT MIT-0 MPL-2.0 MS-PL NCSA
ODC-By-1.0 ODbL-1.0 OFL-1.1 OSL-3.0 PDDL-1.0 PostgreSQL Unlicense WTFPL Zlib`.split(/\s+/);

const BY_KEY = new Map(IDS.map((id) => [keyOf(id), id]));

/** Names that stand for one licence only. `BSD` and `Creative Commons` do not. */
const OTHER_NAMES = new Map(
  [
    ['Apache 2.0', 'Apache-2.0'],
    ['Apache 2', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['Apache Software License 2.0', 'Apache-2.0'],
    ['MIT License', 'MIT'],
    ['The MIT License', 'MIT'],
    ['BSD 3-Clause License', 'BSD-3-Clause'],
    ['BSD 2-Clause License', 'BSD-2-Clause'],
    ['GPLv3', 'GPL-3.0'],
    ['GPL-3', 'GPL-3.0'],
    ['GPLv2', 'GPL-2.0'],
    ['GPL-2', 'GPL-2.0'],
    ['CC0', 'CC0-1.0'],
    ['CC0: Public Domain', 'CC0-1.0'],
    ['PDDL', 'PDDL-1.0'],
    ['The Unlicense', 'Unlicense'],
    ['Attribution 4.0 International (CC BY 4.0)', 'CC-BY-4.0'],
    ['Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)', 'CC-BY-SA-4.0'],
    ['Attribution-NonCommercial 4.0 International (CC BY-NC 4.0)', 'CC-BY-NC-4.0'],
    ['Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)', 'CC-BY-NC-SA-4.0'],
  ].map(([name = '', id = '']) => [keyOf(name), id] as const),
);

/**
 * The SPDX id of a licence (SPDX License List 3.25, 2024) named by its id in any case, by one of its
 * names, or by its address at Creative Commons, SPDX or the Open Source Initiative. Undefined for
 * names that several licences share, and for any other.
 */
export function licenceId(name: string): string | undefined {
  const key = keyOf(name);
  return BY_KEY.get(key) ?? OTHER_NAMES.get(key) ?? idOfAddress(name.trim());
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, '-');
}

function idOfAddress(address: string): string | undefined {
  const common =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)|publicdomain\/(zero))\/(\d\.\d)/i.exec(
      address,
    );
  if (common) {
    const [, kind, zero, version = ''] = common;
    return BY_KEY.get(keyOf(zero ? `CC0-${version}` : `CC-${kind}-${version}`));
  }
  const listed =
    /^https?:\/\/(?:www\.)?(?:spdx\.org\/licenses|opensource\.org\/licenses?|choosealicense\.com\/licenses)\/([\w.-]+?)(?:\.html|\/|\.json)?$/i.exec(
      address,
    )?.[1];
  return listed === undefined ? undefined : BY_KEY.get(keyOf(listed));
}
