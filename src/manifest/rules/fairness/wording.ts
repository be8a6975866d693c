import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** No claim goes further than counts can: a rate may differ by little, a model is never "fair". */
export const wording: ManifestRule = {
  id: 'fairness/wording',
  holds: 'Nothing is called fair, unbiased or bias-free: counts can show a gap, not its absence.',
  source: 'Barocas, Hardt and Narayanan, Fairness and Machine Learning, 2023',
  good: [
    'fairness: { applicable: true, conclusion: "The false-positive rates of both groups differ by 0.003 (95% CI -0.02 to 0.03)." }',
    'fairness: { applicable: true, conclusion: "These counts cannot say that the score is fair." }',
    'tagline: What is a fair cut-off?',
    'fairness: { applicable: true, conclusion: "Recall is fairly high in both groups." }',
    'fairness: { applicable: true, conclusion: "One gap is a fair amount larger than the other." }',
    'title: Fair value of used cars',
    'title: Visitors at a trade fair',
    'tagline: A linear model with no bias term.',
    'fairness: { applicable: true, conclusion: "No test, however large, shows that a score is fair." }',
  ],
  bad: [
    'fairness: { applicable: true, conclusion: "The model is fair to both groups." }',
    'fairness: { applicable: true, conclusion: "There is no bias in the predictions." }',
    'tagline: An unbiased model for everyone.',
    'tagline: An un-biased model for everyone.',
    'tagline: A nonbiased model for everyone.',
    'tagline: A bias\u2011free model for everyone.',
    'tagline: A model free of any bias.',
    'tagline: It treats both groups fairly.',
    'fairness: { applicable: true, conclusion: "The model is fair, not biased." }',
    'fairness: { applicable: true, conclusion: "No errors were found: the score is fair." }',
  ],
  find: (project) =>
    claims(project).flatMap(({ path, text }) => claimFindings(project, { path, text })),
};

interface Claim {
  readonly path: ManifestPath;
  readonly text: string;
}

function claims({ manifest }: Project): Claim[] {
  const { fairness, tagline, title, recruiter, lessons } = manifest;
  const texts: readonly (readonly [ManifestPath, string | undefined])[] = [
    [['title'], title],
    [['tagline'], tagline],
    [['recruiter', 'headline'], recruiter?.headline],
    [['lessons'], lessons],
    [['fairness', 'conclusion'], fairness?.conclusion],
    ...(fairness?.mitigation ?? []).map(
      ({ cost }, index) => [['fairness', 'mitigation', index, 'cost'], cost] as const,
    ),
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

const FAIRLY =
  /fairly(?=\s*(?:$|[.,;:!)"]|(?:across|for|between|among|towards?|in(?! line)|and|regardless)\b)| (?:treat|judg|rank)\w*)/;
const NO_BIAS =
  /un-?biased|non-?biased|bias[- ]free|free (?:of|from)(?: any| all)? bias(?:es)?|(?:no|without(?: any)?|zero) bias/;
const CLAIM = new RegExp(
  String.raw`\b(?:fair(?:er|est)?|${FAIRLY.source}|${NO_BIAS.source}|non-?discriminatory)\b`,
  'i',
);

// Words that are spelled like a claim and are none: an amount, a market, a price, a skin, a parameter.
const OTHER_SENSE =
  /\bfair[- ](?:amount|number|bit|value|market|trade|use|comparison|weather|skin|hair|complexion)(?:s|ned|ed)?\b|\b(?:trade|job|book|art|science|county|state|careers?|fun)[- ]fair\b|\b(?:no|without(?: any)?|zero) bias (?:terms?|parameters?|units?|vectors?|weights?|corrections?)\b/gi;

// A sentence that denies it claims nothing. "No bias" denies nothing: it is the claim.
const DENIAL = /\b(?:not|never|cannot|\w+n't|whether|nor|nobody|unfair)\b|\bno (?!bias\b)[^:]*$/i;

// "Fair, not biased" says the same twice.
const SAID_TWICE = /\b(?:not|never) (?:biased|unfair|discriminatory)\b/gi;

function claimFindings(project: Project, { path, text }: Claim): Finding[] {
  const word = sentencesOf(text).map(claimIn).find(Boolean);
  if (!word) return [];
  return [
    remarkAt(project, path, {
      rule: wording.id,
      message: `\`${pathText(path)}\` says "${word}"; counts can show how large a gap is, not that there is none.`,
      help: 'Write what was measured: "false-positive rates differ by 0.02 (95% CI 0.00 to 0.05) between the two largest groups".',
    }),
  ];
}

/** The claim in a sentence; a question, and a sentence that denies it, has none. */
function claimIn(sentence: string): string | undefined {
  if (sentence.includes('?')) return undefined;
  const found = CLAIM.exec(plainly(sentence));
  return found && !isDenied(found) ? found[0] : undefined;
}

function isDenied({ 0: claim, index, input }: RegExpExecArray): boolean {
  const before = input.slice(0, index);
  const after = input.slice(index + claim.length).replace(SAID_TWICE, '');
  return DENIAL.test(before) || DENIAL.test(after);
}

/** With plain hyphens and apostrophes, and without the words of another sense. */
function plainly(sentence: string): string {
  return sentence
    .replaceAll(/[\u2010-\u2013\u2212]/g, '-')
    .replaceAll('\u2019', "'")
    .replaceAll(OTHER_SENSE, '');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!;])\s+/);
}
