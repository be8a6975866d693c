import type { DemandReport, MatchReport } from '../../src/reports/match/report.ts';

/** One demand of a report; name what the test is about and leave the rest. */
export function buildDemand(parts: Partial<DemandReport> = {}): DemandReport {
  return {
    importance: 'must',
    standing: 'used',
    anyOf: ['pandas'],
    by: 'pandas',
    projects: ['tumours'],
    quote: 'Experience with pandas',
    start: 0,
    end: 22,
    ...parts,
  };
}

/** A report with one demand that a project meets. */
export function buildMatchReport(parts: Partial<MatchReport> = {}): MatchReport {
  return {
    conclusive: true,
    score: 100,
    formula: 'weight by credit',
    lexicon: { version: '2026.1', attribution: 'Names from O*NET.' },
    reader: { lens: 'data-scientist', because: 'it says “Data Scientist”' },
    demands: [buildDemand()],
    counts: [{ importance: 'must', met: 1, of: 1 }],
    years: [],
    degrees: [],
    projects: [{ id: 'tumours', shows: ['pandas'] }],
    bullets: [],
    ...parts,
  };
}
