import { expect, test } from 'vitest';
import { openDocument } from '../../../src/resume/pdf/document.ts';
import { readPdf } from '../../builders/pdf.ts';

const ABOUT = {
  title: 'R&D <lead>, Ωmega',
  author: 'A & B',
  subject: 'Résumé',
  language: 'de',
  date: new Date('2026-11-21T00:00:00Z'),
  size: { width: 200, height: 100 },
};

test('a document says in both of its descriptions what it is', async () => {
  const { document, canvas } = openDocument(ABOUT);
  canvas.addPage();
  document.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const { language, info, metadata } = await readPdf(bytes);
  expect(language).toBe('de');
  expect(info).toMatchObject({ Title: ABOUT.title, Author: 'A & B', Creator: 'modelfolio' });
  expect(info).toMatchObject({
    CreationDate: 'D:20261121000000Z',
    ModDate: 'D:20261121000000Z',
  });
  expect(metadata).toMatchObject({ 'dc:title': ABOUT.title, 'pdfuaid:part': '1' });
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text).toMatch(/^%PDF-1\.7/);
  expect(text).toContain('/DisplayDocTitle true');
  expect(text).toContain('/Marked true');
  expect(text).not.toContain('Helvetica');
});
