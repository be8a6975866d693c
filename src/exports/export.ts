import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';

/** What a record of one project is made from. Drafts too; facts leave out what small groups must hide. */
export interface ExportInput {
  readonly project: Project;
  /** Every fact of the project, as derived. */
  readonly facts: readonly Fact[];
  /** The person; telephone, postal address and a hidden e-mail address are never written. */
  readonly profile: Profile;
}

/** One file of an export. */
export interface ExportFile {
  /** Name without folder: `MODEL_CARD.md`. */
  readonly name: string;
  readonly text: string;
  /** Data set it describes, where a format has one file for each. */
  readonly dataset?: string;
}

/** Writes a project in one format. Pure: the same project gives the same bytes. */
export type Exporter = (input: ExportInput) => readonly ExportFile[];
