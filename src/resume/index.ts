/** The résumé door: portfolio and lens in, text out. */
export { composeResume } from './compose.ts';
export { fitResume } from './fit.ts';
export type { FitOptions, Fitted } from './fit.ts';
export { RESUME_FORMATS, TEXT_FORMATS, renderResume, renderResumeText } from './formats.ts';
export type { RenderOptions, ResumeFormat, TextFormat } from './formats.ts';
export type { Paper } from './paper.ts';
export { readResume } from './read/read.ts';
export type { ReadEntry, ReadItem, ReadResume, ReadSection } from './read/reading.ts';
export { renderJson } from './render-json.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderText } from './render-text.ts';
export { findSection } from './content.ts';
export type * from './content.ts';
export {
  awardLine,
  certificationLine,
  educationTitle,
  jobTitle,
  languageLine,
  publicationLine,
} from './wording.ts';
export { LENSES, findLens } from '../lenses/lenses.ts';
export type { Lens } from '../lenses/lens.ts';
export { composeBullets } from '../claims/bullets.ts';
export { composeSummaries } from '../claims/summaries.ts';
export type { Summaries } from '../claims/summaries.ts';
export { claimText } from '../claims/text.ts';
export type { Claim, Span } from '../claims/claim.ts';
