import type { Checklist } from './checklist.ts';

/** The seven sections of a datasheet for a data set. */
export const DATASHEET: Checklist = {
  name: 'Datasheet',
  source: 'Gebru et al., Datasheets for Datasets (2021)',
  unit: 'sections',
  items: [
    { item: 'Motivation', answeredBy: ['framing.problem', 'data.*.provenance'] },
    {
      item: 'Composition',
      answeredBy: [
        'data.*.unit',
        'data.*.size.rows',
        'data.*.missing',
        'data.*.personalData',
        'task.target.definition',
      ],
    },
    {
      item: 'Collection process',
      answeredBy: [
        'data.*.collected',
        'data.*.provenance',
        'ethics.dataConsent or data.*.personalData',
      ],
    },
    {
      item: 'Preprocessing, cleaning and labelling',
      answeredBy: ['data.*.cleaning', 'data.*.exclusions', 'data.*.labels.source'],
    },
    {
      item: 'Uses',
      answeredBy: [
        'framing.intendedUse.primary',
        'framing.intendedUse.outOfScope',
        'data.*.knownBiases',
      ],
    },
    {
      item: 'Distribution',
      answeredBy: ['data.*.license', 'data.*.access', 'data.*.url or links.dataset'],
    },
    { item: 'Maintenance', answeredBy: ['data.*.version or data.*.hash', 'dates.updated'] },
  ],
};
