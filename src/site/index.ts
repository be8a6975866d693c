/** What pages are made of: page contents composed from a portfolio, still without a host. */
export { authoredLink } from './authored-link.ts';
export {
  CaseStudyError,
  composeCaseStudyBullets,
  composeCaseStudyChart,
  composeMath,
  composeMetricInText,
} from './case-study/compose.ts';
export { composeClaimPieces } from './claim-pieces.ts';
export { classesForStyles } from './code-classes.ts';
export { composeEvidenceCard } from './evidence-card.ts';
export { composeFilterPage, filterParams } from './filter-page.ts';
export { highlight } from './highlight.ts';
export { composeHome } from './home.ts';
export { composeNotFound } from './not-found.ts';
export {
  composeFactNote,
  composeHead,
  composeLensNav,
  composeMetric,
  composeNav,
  composeResumeNav,
  evidenceWords,
} from './own-page.ts';
export { paths, sourceAnchor } from './paths.ts';
export { composeProjectPage } from './project.ts';
export { plainText, renderInline, renderProse } from './prose.ts';
export { composeReadiness } from './readiness.ts';
export { isMailProtected, protectedHtml } from './protected-link.ts';
export { composePeriod, composeResumePage, mainLens } from './resume-page.ts';
export { composeSkills } from './skills.ts';
export { siteWords, spoken } from './spoken.ts';
export type { AuthoredLink, LinkTargets } from './authored-link.ts';
export type { MetricInText } from './case-study/compose.ts';
export type { ClaimPiece } from './claim-pieces.ts';
export type { Chart } from '../charts/chart.ts';
export type { EvidenceCardContent } from './evidence-card.ts';
export type { FactNoteContent } from './fact-note.ts';
export type { CodeLanguage } from './highlight.ts';
export type { FilterNavContent } from './filter-nav.ts';
export type { FilterPage } from './filter-page.ts';
export type { HomePage } from './home.ts';
export type { LinkContent } from './links.ts';
export type { MetricContent } from './metric.ts';
export type { StageContent } from './names.ts';
export type { LensNavContent, NavContent } from './nav.ts';
export type { NotFoundPage } from './not-found.ts';
export type { PageFacts, PageHeadContent } from './page-head.ts';
export type { Alternate, ArticleFacts, SocialProperty } from './page-social.ts';
export type { ProjectPage, RowFact } from './project.ts';
export type { ProjectReadiness, ReadinessPage } from './readiness.ts';
export type { FindingItem } from './readiness/finding-item.ts';
export type { ResumePageContent } from './resume-page.ts';
export type {
  Answer,
  Block,
  Cell,
  Column,
  ListItem,
  PlacedChart,
  Section,
  TableContent,
  ThresholdContent,
} from './section.ts';
export type { SearchContent } from './search.ts';
export type { SiteCheck, SiteInput } from './site-input.ts';
export type { Words } from '../words/words.ts';
export type { SkillsPage } from './skills.ts';
export type { Proof } from './skills/proof.ts';
export { composePersonJsonLd, composeProjectJsonLd, composeTrailJsonLd } from './feeds/json-ld.ts';
export { composeLlms } from './feeds/llms.ts';
export { composePortfolioJson } from './feeds/portfolio-json.ts';
export { composeProjectJson } from './feeds/project-json.ts';
export { composeRobots } from './feeds/robots.ts';
export { composeFeedItems } from './feeds/rss.ts';
export { composeFilterMarkdown } from './markdown/filter.ts';
export { composeHomeMarkdown } from './markdown/home.ts';
export { composeProjectMarkdown } from './markdown/project.ts';
export { composeSkillsMarkdown } from './markdown/skills.ts';
export { createHref } from './href.ts';
export type { AddressOptions } from './href.ts';
