import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** The word error rate counts words replaced, added and left out over words spoken. */
export const wordErrors: ManifestRule = {
  id: 'families/word-errors',
  holds:
    'The word error rate is substitutions, insertions and deletions over the words spoken, and no more words are replaced or left out than were spoken.',
  source: 'Morris, Maier and Green 2004',
  good: [
    `task: { type: automatic-speech-recognition }
evaluation:
  metrics: [{ id: wer, value: '0.0567', split: test }]
  words: { substitutions: 412, insertions: 51, deletions: 96, reference: 9860 }`,
  ],
  bad: [
    `task: { type: automatic-speech-recognition }
evaluation:
  metrics: [{ id: wer, value: '0.0515', split: test }]
  words: { substitutions: 412, insertions: 51, deletions: 96, reference: 9860 }`,
    `task: { type: automatic-speech-recognition }
evaluation:
  words: { substitutions: 412, insertions: 51, deletions: 96, reference: 500 }`,
  ],
  find(project) {
    return [...tooMany(project), ...rate(project)];
  },
};

function tooMany(project: Project): Finding[] {
  const words = evaluationOf(project, 'speech')?.words;
  if (!words || words.substitutions + words.deletions <= words.reference) return [];
  const message = `${words.substitutions} words are replaced and ${words.deletions} left out, of ${words.reference} spoken; each word spoken is at most one of them.`;
  const path = ['evaluation', 'words', 'reference'];
  return [remarkAt(project, path, { rule: wordErrors.id, message, help: NOT_ONE_RUN })];
}

function rate(project: Project): Finding[] {
  const words = evaluationOf(project, 'speech')?.words;
  if (!words) return [];
  const errors = words.substitutions + words.insertions + words.deletions;
  const value = errors / words.reference;
  return statedResults(project, 'wer', { split: words.split }).flatMap((stated) => {
    if (stated.low <= value && stated.high >= value) return [];
    const message = `\`${pathText(stated.path)}\` says ${stated.written}; ${errors} errors over ${words.reference} words give ${shownBeside(value, stated.written)}.`;
    const help = `${NOT_ONE_RUN} A mean of rates per sentence is another number.`;
    return [remarkAt(project, stated.path, { rule: wordErrors.id, message, help })];
  });
}
