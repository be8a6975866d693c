import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Every comparison is won, lost or tied. */
export const pairwise: ManifestRule = {
  id: 'families/pairwise',
  holds: 'Wins, losses and ties add up to the comparisons.',
  good: [
    `task: { type: text-generation }
evaluation:
  pairwise: [{ opponent: Previous prompt, wins: 61, losses: 32, ties: 7, n: 100 }]`,
  ],
  bad: [
    `task: { type: text-generation }
evaluation:
  pairwise: [{ opponent: Previous prompt, wins: 61, losses: 32, ties: 17, n: 100 }]`,
  ],
  find(project) {
    const rows = evaluationOf(project, 'language')?.pairwise ?? [];
    return rows.flatMap(({ opponent, wins, losses, ties, n }, index) => {
      const total = wins + losses + ties;
      if (n === undefined || n === total) return [];
      const message = `Against “${opponent}” there are ${wins} wins, ${losses} losses and ${ties} ties, ${total} together; \`n\` is ${n}.`;
      const help = 'Check the counts; answers nobody could judge do not belong to `n`.';
      const path = ['evaluation', 'pairwise', index, 'n'];
      return [remarkAt(project, path, { rule: pairwise.id, message, help })];
    });
  },
};
