import type { Diagnostic, Place } from '../check/diagnostic';

/** A diagnostic with its place, and the lines of its file around it. */
export interface Finding extends Diagnostic {
  readonly at: Place;
  /** The object: `Pod/web`, with its namespace `Pod/shop/web`. */
  readonly object?: string;
  /** The lines around the place, the first being line `from`, and the column of the place in its line as it stands here. */
  readonly frame?: { readonly from: number; readonly lines: readonly string[]; readonly column: number };
}

/** How many findings of each severity. */
export type Counts = Readonly<Record<Finding['severity'], number>>;

/** What a run looked at. */
export interface Summary {
  readonly files: number;
  /** How many files could not be read. */
  readonly unread: number;
  readonly objects: number;
  readonly counts: Counts;
}

/** Writes findings in one format: `head` once, `one` for each finding, `foot` once at the end. */
export interface Format {
  head?(): string;
  one(finding: Finding): string;
  foot?(summary: Summary): string;
}
