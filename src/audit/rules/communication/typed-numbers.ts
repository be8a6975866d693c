import type { Fact } from '../../../facts/fact.ts';
import { pathText } from '../../../findings/place.ts';
import { placedTexts } from '../../placed-texts.ts';
import type { PlacedText } from '../../placed-texts.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';

/** A share in the lines readers see first is one the project measured. */
export const typedNumbers: AuditRule = {
  id: 'communication/typed-numbers',
  severity: 'error',
  holds:
    'A share in title, tagline or headline is one of the project’s numbers, cut and never rounded up.',
  why: 'These lines go onto cards and into résumés; a number there that no result backs cannot be traced.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 7',
  help: 'Leave the number out, and pages lead with the measured one; or copy it from `modelfolio facts`.',
  good: [
    'tagline: A small model finds 93% of the ill samples.',
    'tagline: Half of the list read first, in 2 kilobytes.',
    'tagline: "A small model finds 93% of the ill samples (95% interval 0.84 to 0.97)."',
  ],
  bad: [
    'tagline: A small model finds 99% of the ill samples.',
    'recruiter: { headline: 0.99 recall in two kilobytes }',
  ],
  find({ project: { manifest }, facts }: AuditSubject) {
    const { title, tagline, recruiter } = manifest;
    const lines = placedTexts({ title, tagline, recruiter: { headline: recruiter?.headline } });
    return lines.flatMap((line) => unbacked(line, facts));
  },
};

function unbacked({ path, text }: PlacedText, facts: readonly Fact[]): AuditRemark[] {
  const alone = text.replaceAll(RANGE, (range, low: string, high: string) =>
    isInterval([low, high], facts) ? '' : range,
  );
  return [...alone.matchAll(SHARE)].flatMap(([written = '', percent, fraction]) => {
    const isBacked = percent ? isPercentOf(percent, facts) : isFractionOf(fraction ?? '', facts);
    if (isBacked) return [];
    const message = `\`${pathText(path)}\` says ${written.trim()}, and no number of this project is that share.`;
    return [{ path, message }];
  });
}

// The level of an interval is no share of anything.
const SHARE =
  /(?<![\d.,])(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b)(?![\s-]?(?:confidence|credible|prediction|interval|CI)\b)|(?<![\d.,])(0\.\d+)(?![\d.]*\d)/g;

/** "0.84 to 0.97": an end of an interval is backed only beside the other one. */
const RANGE = /(?<![\d.,])(\d{1,3}(?:\.\d+)?)(?:\s?%)? (?:to|and) (\d{1,3}(?:\.\d+)?)(?:\s?%)?/g;

function isInterval(ends: readonly [string, string], facts: readonly Fact[]): boolean {
  const [low, high] = ends;
  const near = (written: string, known: number, scale: number) =>
    Math.abs(Number(written) / scale - known) < step(written) / scale;
  return facts.some(
    ({ interval }) =>
      interval !== undefined &&
      [1, 100].some((scale) => near(low, interval.low, scale) && near(high, interval.high, scale)),
  );
}

function isPercentOf(written: string, facts: readonly Fact[]): boolean {
  return agrees(Number(written) / 100, { step: step(written) / 100, facts });
}

function isFractionOf(written: string, facts: readonly Fact[]): boolean {
  return agrees(Number(written), { step: step(written), facts });
}

// Whichever way it was cut, the text and the value lie less than one step of its last digit apart.
function agrees(
  value: number,
  { step: room, facts }: { step: number; facts: readonly Fact[] },
): boolean {
  return facts.some(({ value: known }) => Math.abs(Math.abs(known) - value) < room);
}

function step(written: string): number {
  return 10 ** -(written.split('.')[1]?.length ?? 0);
}
