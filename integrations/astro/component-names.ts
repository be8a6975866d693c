/** Components a site may replace by option, sorted. Each is a file in `components/`. */
export const COMPONENT_NAMES = [
  'Answers',
  'BulletList',
  'ChartFigure',
  'Code',
  'EvidenceCard',
  'FactNote',
  'Footer',
  'GroupTable',
  'Header',
  'Home',
  'LensNav',
  'Link',
  'Metric',
  'Page',
  'ProjectHead',
  'Prose',
  'ResultTable',
  'ResumeSheet',
  'Section',
  'SkillsTable',
  'Sources',
  'Stage',
  'Table',
] as const;

export type ComponentName = (typeof COMPONENT_NAMES)[number];
