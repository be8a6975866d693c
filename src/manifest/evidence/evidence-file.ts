import type { ManifestPath } from '../../findings/place.ts';
import type { From } from '../schema/from.ts';
import type { FrameConflict } from './frame-conflicts.ts';

/** What a `dvc.lock` says about a file, and what the file is. */
export interface LockedHash {
  /** The lock's own path, relative to the portfolio folder. */
  readonly file: string;
  readonly algorithm: 'md5' | 'sha256';
  /** Hash in the lock. */
  readonly recorded: string;
  /** Hash of the file now. */
  readonly found: string;
  readonly matches: boolean;
}

/** A file that a manifest names, as it was on disk when the portfolio was loaded. */
export interface EvidenceFile {
  /** As written in the manifest. */
  readonly path: string;
  /** Relative to the portfolio folder. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Set when a `dvc.lock` between the file and the project folder has an entry for it. */
  readonly lock?: LockedHash;
}

/** One value that was read from a file. */
export interface ReadValue {
  /** Where it stands in the manifest, typed or filled. */
  readonly path: ManifestPath;
  readonly value: unknown;
  /** True when the author typed a value there too; the typed one is kept. */
  readonly typed: boolean;
  /** Characters in the file of a number at or below the value; undefined where they are not known. */
  written(steps: ManifestPath): string | undefined;
}

/** One `from` block whose file was read. */
export interface Reading {
  /** Path of the block that carries the `from`. */
  readonly block: ManifestPath;
  readonly from: From;
  readonly values: readonly ReadValue[];
  /** Groups of a table of rates whose rates exclude each other; absent where there are none. */
  readonly conflicts?: readonly FrameConflict[];
}
