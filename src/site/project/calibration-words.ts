import { countText, tickText } from '../../charts/words.ts';
import type { AttributeView, SameScoreView } from '../../facts/fairness-view.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { listed } from '../names.ts';

/** What the bins of an attribute say: outcomes at the same score, or errors of calibration. */
export function calibrationSentences({ calibration, groups }: AttributeView): string[] {
  if (!calibration) return [];
  if (calibration.same) return sameScoreSentences(calibration.same);
  const { calibration: said, naming } = words();
  const errors = groups.flatMap(({ group, rates }) => {
    const fact = rates.get('ece');
    return fact ? [said.errorOf({ value: factText(fact, 'value'), group })] : [];
  });
  return errors.length > 0
    ? [naming.sentences([said.errors(listed(errors)), said.errorsNote])]
    : [];
}

/** True where no difference at the same score holds up beside the others. */
export function isAlikeAtScores({ calibration }: AttributeView): boolean {
  return calibration?.same?.together.length === 0;
}

function sameScoreSentences(same: SameScoreView): string[] {
  const { differences, groups, leftOut } = same;
  const widest = [...differences].sort((a, b) => b.fact.value - a.fact.value)[0];
  if (!widest) return [];
  const { calibration, naming } = words();
  const { fact, score } = widest;
  const difference = calibration.sameScore({
    groups: listed([...groups]),
    value: factText(fact, 'value'),
    interval: factText(fact, 'interval'),
    at: tickText(score),
    count: differences.length,
    scores: countText(differences.length),
  });
  const rest = leftOut > 0 ? calibration.leftOut({ count: leftOut, text: countText(leftOut) }) : '';
  return [naming.sentences([difference, chanceWords(same), rest])];
}

function chanceWords({ differences, alone, together }: SameScoreView): string {
  const all = countText(differences.length);
  const { calibration } = words();
  if (alone.length === 0) return calibration.withinChance;
  const said = { some: countText(alone.length), all, scores: scoresText(alone) };
  if (differences.length === 1) return calibration.alone(said);
  return calibration.aloneAndTogether({ ...said, together: togetherText(together) });
}

function togetherText(scores: readonly number[]): string {
  const { calibration, naming } = words();
  if (scores.length === 0) return calibration.none;
  return naming.beside({ text: countText(scores.length), detail: scoresText(scores) });
}

function scoresText(scores: readonly number[]): string {
  const list = listed(scores.map(tickText));
  return words().calibration.scores({ count: scores.length, list });
}
