import { licenceId } from '../../src/drafts/licence-id.ts';

/** Names of files with the licence of the whole. */
export const LICENCE_FILE = /^(?:licen[cs]e|copying|unlicense)(?:[-.][\w.-]+)?$/i;

/** A licence told from its own words. */
export interface ReadLicence {
  readonly spdx: string;
  /** The words that tell it. */
  readonly how: string;
}

/**
 * Tells a licence from its text by the words that only it has. Several licences in one text, changed
 * texts and unknown ones give undefined.
 */
export function licenceOfText(text: string): ReadLicence | undefined {
  const stated = /SPDX-License-Identifier:\s*([\w.+-]+)\s*$/m.exec(text)?.[1];
  const spdx = stated === undefined ? undefined : licenceId(stated);
  if (spdx !== undefined) return { spdx, how: 'SPDX-License-Identifier' };
  const plain = text.toLowerCase().replace(/[^a-z0-9.]+/g, ' ');
  const [only, ...others] = LICENCES.filter(({ words }) =>
    words.every((each) => plain.includes(each)),
  );
  if (!only || others.length > 0 || CHANGES.some((each) => plain.includes(each))) return undefined;
  if (only.spdx !== 'BSD') return { spdx: only.spdx, how: 'the text of the licence' };
  const clauses = plain.includes('may be used to endorse or promote products') ? 3 : 2;
  return { spdx: `BSD-${clauses}-Clause`, how: `the text of the licence, ${clauses} clauses` };
}

// Each with words of its title or grant; the GNU ones name each other, but not with their dates.
const LICENCES: readonly { readonly spdx: string; readonly words: readonly string[] }[] = [
  {
    spdx: 'MIT',
    words: [
      'permission is hereby granted free of charge to any person obtaining a copy',
      'the above copyright notice and this permission notice shall be included',
    ],
  },
  { spdx: 'Apache-2.0', words: ['apache license version 2.0', 'grant of patent license'] },
  {
    spdx: 'BSD',
    words: [
      'redistribution and use in source and binary forms',
      'redistributions in binary form must reproduce the above copyright',
    ],
  },
  {
    spdx: 'ISC',
    words: [
      'permission to use copy modify and or distribute this software for any purpose with or without fee is hereby granted',
    ],
  },
  { spdx: 'GPL-2.0', words: ['gnu general public license version 2 june 1991'] },
  { spdx: 'GPL-3.0', words: ['gnu general public license version 3 29 june 2007'] },
  { spdx: 'LGPL-2.1', words: ['gnu lesser general public license version 2.1 february 1999'] },
  { spdx: 'LGPL-3.0', words: ['gnu lesser general public license version 3 29 june 2007'] },
  { spdx: 'AGPL-3.0', words: ['gnu affero general public license version 3 19 november 2007'] },
  { spdx: 'MPL-2.0', words: ['mozilla public license version 2.0', 'covered software'] },
  {
    spdx: 'Unlicense',
    words: ['this is free and unencumbered software released into the public domain'],
  },
  { spdx: 'CC0-1.0', words: ['cc0 1.0 universal', 'creative commons'] },
  { spdx: 'BSL-1.0', words: ['boost software license version 1.0'] },
  ...[
    ['BY', ''],
    ['BY-SA', 'sharealike '],
    ['BY-NC', 'noncommercial '],
    ['BY-NC-SA', 'noncommercial sharealike '],
    ['BY-NC-ND', 'noncommercial noderivatives '],
    ['BY-ND', 'noderivatives '],
  ].map(([kind = '', word = '']) => ({
    spdx: `CC-${kind}-4.0`,
    words: [`attribution ${word}4.0 international`, 'creative commons'],
  })),
];

/** Words that make another licence of one that starts the same. */
const CHANGES = [
  'commons clause',
  'no express or implied licenses to any party',
  'all advertising materials mentioning features',
  'except as contained in this notice the name',
];
