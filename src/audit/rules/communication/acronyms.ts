import type { AuditRule } from '../../rule.ts';

/** More than two stop a reader who is not of the field. */
const MOST = 2;

/** The first sentence can be read by anyone. */
export const acronyms: AuditRule = {
  id: 'communication/acronyms',
  severity: 'advice',
  holds: 'The tagline has at most two abbreviations.',
  why: 'The tagline stands on cards and in search results, where a recruiter decides whether to go on.',
  source: 'ISO 24495-1:2023, Plain language',
  help: 'tagline: Who is helped, by what, in words of everyday speech?',
  good: ['tagline: An NLP model reads the words that MRI reports use.'],
  bad: ['tagline: A DNN with CRF and BPE beats an LSTM.'],
  find({ project: { manifest } }) {
    if (!manifest.tagline) return undefined;
    const found = [...new Set(manifest.tagline.match(ACRONYM) ?? [])];
    if (found.length <= MOST) return [];
    const message = `The tagline has ${found.length} abbreviations: ${found.join(', ')}.`;
    return [{ path: ['tagline'], message }];
  },
};

const ACRONYM = /\b[A-Z][A-Z0-9]{1,5}s?\b/g;
