import type { SectionTitle } from '../section-forms.ts';

/** An entry as its row and what stands below it say. */
export interface ReadEntry {
  /** With the tools, the employer or the school, as printed. */
  readonly title: string;
  /** As printed; empty without a date. */
  readonly period: string;
  /** `2026-05` or `2026`; one printed month or year is start and end. */
  readonly start?: string;
  /** As `start`; missing while it goes on. */
  readonly end?: string;
  readonly address?: string;
  readonly bullets: readonly string[];
  readonly notes: readonly string[];
}

/** A bullet that belongs to no entry: a paper, a certificate, an award. */
export interface ReadItem {
  readonly text: string;
  readonly address?: string;
}

export interface ReadSection {
  readonly title: SectionTitle;
  readonly entries: readonly ReadEntry[];
  readonly items: readonly ReadItem[];
  readonly paragraphs: readonly string[];
}

/** What a program that knows the layout reads back out of a printed résumé. */
export interface ReadResume {
  readonly name: string;
  readonly role: string;
  readonly email?: string;
  readonly phone?: string;
  /** Postal address and town. */
  readonly places: readonly string[];
  /** Site and profiles. */
  readonly addresses: readonly string[];
  readonly summary?: string;
  readonly skills: readonly { readonly area: string; readonly items: readonly string[] }[];
  readonly sections: readonly ReadSection[];
}

/** A row of the layout, whole again when it was wrapped. */
export type Row =
  | { readonly kind: 'heading'; readonly title: SectionTitle }
  | { readonly kind: 'entry'; readonly title: string; readonly period: string }
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'bullet'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };
