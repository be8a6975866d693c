/** The light door: define, load, check and derive. Nothing heavy stands behind it. */
export { defineProfile, defineProject } from './manifest/define.ts';
export { UnreadableFolderError, loadPortfolio } from './manifest/load-fs.ts';
export { publishedProjects } from './manifest/portfolio.ts';
export { deriveFacts, derivePortfolioFacts } from './facts/derive.ts';
export { headlineOf } from './facts/facts.ts';
export { derivedText, factText } from './facts/text.ts';
export { hasErrors, sortFindings } from './findings/finding.ts';
export { pathText } from './findings/place.ts';
export type { Comparison, Fact, FactEvidence, FactKind, Interval } from './facts/fact.ts';
export type { FactsByProject } from './facts/facts.ts';
export type { FactForm } from './facts/text.ts';
export type { Finding, Severity } from './findings/finding.ts';
export type { ManifestPath, Place } from './findings/place.ts';
export type { EvidenceFile } from './manifest/evidence/evidence-file.ts';
export type { LoadedPortfolio, Portfolio, Project } from './manifest/portfolio.ts';
export type { Profile, ProfileSource } from './manifest/schema/profile.ts';
export type { ProjectManifest, ProjectSource } from './manifest/schema/project.ts';
