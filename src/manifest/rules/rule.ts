import type { Finding } from '../../findings/finding.ts';
import type { Project } from '../portfolio.ts';

/** Looks at one checked project and remarks on what cannot be right. Pure; never throws. */
export type ManifestRule = (project: Project) => readonly Finding[];
