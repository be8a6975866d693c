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
  ],
  bad: [
    'fairness: { applicable: true, conclusion: "The model is fair to both groups." }',
    'fairness: { applicable: true, conclusion: "There is no bias in the predictions." }',
    'tagline: An unbiased model for everyone.',
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

const CLAIM =
  /\b(?:fair(?:er|est|ly)?|unbiased|bias[- ]free|free (?:of|from) bias|(?:no|without(?: any)?|zero) bias|non-?discriminatory)\b/i;

// A question, or a sentence that denies it, claims nothing. "No bias" denies nothing: it is the claim.
const DENIAL = /\?|\b(?:not|never|cannot|can't|isn't|whether|nor|nobody|un?fair)\b|\bno (?!bias)/i;

function claimFindings(project: Project, { path, text }: Claim): Finding[] {
  const claim = sentencesOf(text).find(
    (sentence) => CLAIM.test(sentence) && !DENIAL.test(sentence.replace(CLAIM, '')),
  );
  const word = claim && CLAIM.exec(claim)?.[0];
  if (!word) return [];
  return [
    remarkAt(project, path, {
      rule: wording.id,
      message: `\`${pathText(path)}\` says "${word}"; counts can show how large a gap is, not that there is none.`,
      help: 'Write what was measured: "false-positive rates differ by 0.02 (95% CI 0.00 to 0.05) between the two largest groups".',
    }),
  ];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!;])\s+/);
}
