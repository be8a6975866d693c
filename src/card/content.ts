import type { Strip } from '../charts/strip.ts';
import type { Drawing } from '../charts/svg.ts';

/** What every card says. All text is plain and already formatted; the layout cuts what does not fit. */
interface CardText {
  /** Top left: what it is. "Case study · Demo". */
  readonly kicker: string;
  /** Top right: whose it is. */
  readonly name: string;
  readonly title: string;
  /** One sentence below the title; dropped when the title needs two lines beside a metric. */
  readonly outcome?: string;
  /** Beside the kicker, as many as fit. */
  readonly tags: readonly string[];
  /** Bottom line: at most three parts. */
  readonly footer: readonly string[];
  readonly theme: 'light';
}

/** A small chart and the words above it. */
export interface CardChart {
  readonly caption: string;
  readonly drawing: Drawing;
}

/** Led by the headline fact. */
export interface MetricCard extends CardText {
  readonly kind: 'metric';
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly strip: Strip;
  readonly chart?: CardChart;
}

/** One end of a gap: a group with its rate, places as shares of the axis that both groups share. */
export interface CardGroup {
  readonly name: string;
  readonly value: string;
  /** "95% CI 0.426 to 0.472"; empty where none is known. */
  readonly interval: string;
  readonly dot: number;
  readonly ends?: { readonly low: number; readonly high: number };
}

/** Led by a gap between groups. */
export interface FairnessCard extends CardText {
  readonly kind: 'fairness';
  /** "False-positive rate, gap by race". */
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  /** The gap beside what chance alone gives. */
  readonly strip: Strip;
  /** Above the groups, in plain words: "Wrongly flagged: least and most of 4 groups". */
  readonly caption: string;
  /** The two groups the gap lies between, the lowest first. */
  readonly groups: readonly [CardGroup, CardGroup];
  /** What stands at both ends of the groups' axis. */
  readonly ends: readonly [string, string];
}

/** For projects without a headline: nothing is filled in to look like a result. */
export interface PlainCard extends CardText {
  readonly kind: 'plain';
  readonly chart?: CardChart;
}

/** For the portfolio as a whole; the title is the person's name. */
export interface SiteCard extends CardText {
  readonly kind: 'site';
  /** Who that is, in one line. */
  readonly headline: string;
}

/** One social image before it has a form. Plain data: the same content gives the same picture. */
export type CardContent = MetricCard | FairnessCard | PlainCard | SiteCard;

/** Width and height of every card in pixels (Open Graph, 1.91 to 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
