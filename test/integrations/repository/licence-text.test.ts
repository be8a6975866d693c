import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceOfText } from '../../../integrations/repository/licence-text.ts';

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software. The above copyright notice and this permission notice shall be included.`;
const BSD = `Redistribution and use in source and binary forms, with or without modification.
Redistributions in binary form must reproduce the above copyright notice.`;

test.each([
  [MIT, 'MIT'],
  [BSD, 'BSD-2-Clause'],
  [`${BSD} may be used to endorse or promote products`, 'BSD-3-Clause'],
  ['GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007', 'GPL-3.0'],
  [
    'GNU LESSER GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007\n version 3 of the GNU General Public License',
    'LGPL-3.0',
  ],
  ['Attribution-NonCommercial 4.0 International\nCreative Commons Corporation', 'CC-BY-NC-4.0'],
  ['# SPDX-License-Identifier: apache-2.0\n', 'Apache-2.0'],
])('tells %j', (text, spdx) => {
  expect(licenceOfText(text)?.spdx).toBe(spdx);
});

test.each([
  ['All rights reserved.'],
  ['MIT License'],
  [`${MIT}\n${BSD}`],
  [`${MIT}\n"Commons Clause" License Condition v1.0`],
  [`${BSD} All advertising materials mentioning features`],
  [''],
])('tells nothing of %j', (text) => {
  expect(licenceOfText(text)).toBeUndefined();
});

const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);

test.skipIf(!existsSync(SAMPLES)).each([
  ['huggingface__hub-docs__Apache-2.0/LICENSE', 'Apache-2.0'],
  ['jupyter__nbformat__BSD-3-Clause/LICENSE', 'BSD-3-Clause'],
  ['PacktPublishing__ML-Engineering-with-MLflow__MIT/LICENSE', 'MIT'],
  ['citation-file-format__CC-BY-4.0/LICENSE', 'CC-BY-4.0'],
])('tells the real %s', (file, spdx) => {
  expect(licenceOfText(readFileSync(new URL(file, SAMPLES), 'utf8'))?.spdx).toBe(spdx);
});
