import type { AuditRemark, AuditRule } from '../../rule.ts';
import { repeatedUnit, ungroupedUnit } from '../../repeated-rows.ts';

/** Rows of one person, site or device stay on one side of the split. */
export const groupSplit: AuditRule = {
  id: 'statistics/group-split',
  severity: 'warning',
  holds:
    'Where several rows belong to one person, site or device, all of them are in one part, or it is said why that does not matter.',
  why: 'A model that has seen other rows of a person recognises the person; the test then promises more than new people will get.',
  source: 'Kapoor and Narayanan, Patterns 4 (2023), L3.2',
  help: 'splits:\n  strategy: group\n  groupKey: Who or what do several rows belong to?',
  good: [
    'data: { 0: { unit: visit of a patient } }\nsplits: { strategy: group, groupKey: patient, groupOverlap: 0 }',
    'data: { 0: { unit: patient } }\nsplits: { groupKey: null }',
    'data: { 0: { unit: visit of a patient } }\nsplits: { groupKey: null }\nleakage: { groupIndependence: { answer: no-risk, how: The first visit of each patient was kept. } }',
  ],
  bad: [
    'splits: { groupOverlap: 3 }',
    'data: { 0: { unit: visit of a patient } }\nsplits: { groupKey: null, groupOverlap: null }\nleakage: { groupIndependence: { answer: not-checked, how: The file names no patients. } }',
    'data: { 0: { unit: customer-month } }\nsplits: { groupKey: null, groupOverlap: null }\nleakage: { groupIndependence: null }',
  ],
  find({ project }) {
    const { splits } = project.manifest;
    const { strategy, groupKey, groupOverlap } = splits ?? {};
    if (!splits || strategy === 'none') return undefined;
    if (groupOverlap) return [overlap(groupOverlap, groupKey)];
    const unit = ungroupedUnit(project);
    if (unit !== undefined) return [together(unit, strategy)];
    const isMet = groupKey !== undefined || strategy === 'group';
    return isMet || repeatedUnit(project) !== undefined ? [] : undefined;
  },
};

function overlap(count: number, key = 'group'): AuditRemark {
  return {
    path: ['splits', 'groupOverlap'],
    message: `\`splits.groupOverlap\` is ${count}: so many groups (${key}) have rows in more than one part. Readers look for 0.`,
    help: 'Divide by group: in scikit-learn `GroupShuffleSplit` or `GroupKFold`. Then measure anew.',
  };
}

function together(unit: string, strategy = 'unknown'): AuditRemark {
  return {
    path: ['splits', 'groupKey'],
    message: `One row is “${unit}”, so several may belong together; the split is \`${strategy}\` and names nothing that is kept together. Readers look for a split by group.`,
    help: 'If several rows belong together, write `groupKey:` with what is kept together. If each stands alone, say so: `leakage.groupIndependence: { answer: no-risk, how: … }`.',
  };
}
