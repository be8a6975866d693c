import { ownDatasets } from '../../own-datasets.ts';
import type { AuditRule } from '../../rule.ts';

/** Under which terms the rows may be used. */
export const dataLicence: AuditRule = {
  id: 'communication/data-licence',
  severity: 'warning',
  holds: 'Every data set names its licence.',
  why: 'An employer who wants to build on the work has to know whether its data may be used.',
  source: 'Gebru et al., Datasheets for Datasets (2021), Distribution',
  help: 'data:\n  - license: SPDX id from the page of the data set, or the terms in a few words',
  good: [
    'data: [{ name: Samples, role: [train, test], access: private, license: used with consent of the laboratory, provenance: "Collected by one laboratory in 2024 for routine care, published by it in 2025.", unit: "sample, one per person", size: { rows: 570, features: 10, positives: 210 }, labels: { source: measured }, missing: { overall: 0, handling: There are none. }, cleaning: None. }]',
  ],
  bad: [
    'data: [{ name: Samples, role: [train, test], access: public, license: unknown, provenance: "Collected by one laboratory in 2024 for routine care, published by it in 2025.", unit: "sample, one per person", size: { rows: 570, features: 10, positives: 210 }, labels: { source: measured }, missing: { overall: 0, handling: There are none. }, cleaning: None. }]',
  ],
  find({ project }) {
    const own = ownDatasets(project);
    if (own.length === 0) return undefined;
    return own
      .filter(({ dataset }) => dataset.license !== undefined && UNKNOWN.test(dataset.license))
      .map(({ index, called }) => ({
        path: ['data', index, 'license'],
        message: `The licence of ${called} is not known; readers cannot tell whether the data may be used.`,
      }));
  },
};

// A missing licence is asked for with the provenance it belongs to.
const UNKNOWN = /^(?:unknown|none|n\/?a|tbd|not sure)$/i;
