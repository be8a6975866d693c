import type { AuditRule } from '../../rule.ts';

/** Words that tell a person what to do, where a line for the terminal is asked. */
const TOLD =
  /^(?:see|run|open|execute|start|launch|click|use|follow)\b(?=\s+(?:the|all|each|every|my|your|this|these|it|in|on|to|with|through|cells?|notebooks?|readme)\b)|[<[](?:your|path|insert|fill)\b|…/i;

/** A line that can be typed makes the numbers again. */
export const command: AuditRule = {
  id: 'programming/command',
  severity: 'error',
  holds: 'At least one exact command makes the numbers of the page.',
  why: 'A reader who can copy one line and get your numbers believes all of them.',
  source:
    'Pineau et al., Improving Reproducibility in Machine Learning Research (2021), checklist: precise command to run',
  help: 'reproducibility:\n  commands:\n    - { purpose: What does it make?, cmd: the line as it is typed in a terminal }',
  good: [
    'reproducibility: { commands: [{ purpose: Train, cmd: dvc repro }] }',
    'reproducibility: { commands: [{ purpose: Measure, cmd: just all }] }',
  ],
  bad: [
    'reproducibility: { commands: null }',
    'reproducibility: { commands: [{ purpose: Train, cmd: run the notebook }] }',
    'reproducibility: { commands: [{ purpose: Train, cmd: python train.py --data <path to the data> }] }',
  ],
  find({ project: { manifest } }) {
    const { commands = [] } = manifest.reproducibility ?? {};
    const path = ['reproducibility', 'commands'];
    const [first] = commands;
    if (!first)
      return [{ path, message: 'No command is given; readers look for a line they can copy.' }];
    if (commands.some(({ cmd }) => !TOLD.test(cmd.trim()))) return [];
    const message = `\`${first.cmd}\` cannot be typed as it stands; readers look for a line they can copy.`;
    return [{ path: [...path, 0, 'cmd'], message }];
  },
};
