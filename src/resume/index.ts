/** The résumé door: portfolio and lens in, text out. */
export { composeResume } from './compose.ts';
export { RESUME_FORMATS, renderResume } from './formats.ts';
export type { ResumeFormat } from './formats.ts';
export { renderJson } from './render-json.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderText } from './render-text.ts';
export { findSection } from './content.ts';
export type * from './content.ts';
export {
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
