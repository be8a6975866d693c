/** What employers look for in machine-learning work, in five areas; sorted. */
export const AREAS = [
  'communication',
  'deployment',
  'modelling',
  'programming',
  'statistics',
] as const;
export type Area = (typeof AREAS)[number];

/** Areas as a report calls them. */
export const AREA_NAMES: Readonly<Record<Area, string>> = {
  communication: 'communication and ethics',
  deployment: 'deployment and MLOps',
  modelling: 'modelling and evaluation',
  programming: 'programming',
  statistics: 'statistics',
};
