import { redact } from '../../../drafts/redact.ts';
import { listed } from '../../../findings/listed.ts';
import { pathText } from '../../../findings/place.ts';
import { placedTexts } from '../../placed-texts.ts';
import type { AuditRule } from '../../rule.ts';

/** Nothing that names a person’s machine, account or key goes onto a page. */
export const machineNames: AuditRule = {
  id: 'communication/machine-names',
  severity: 'error',
  holds: 'No text holds a home folder, user name, private host, e-mail address or key.',
  why: 'Files of other programs carry names of people and machines; on a public page they are an accident, and a key among them is an incident.',
  source:
    'OWASP Top Ten (2021), A07 and the files of nine tracking programs read for the importers',
  help: 'Write the path as it is in the repository, and take names and keys out.',
  good: [
    'reproducibility: { commands: [{ purpose: Measure, cmd: python measure.py --data data/samples.csv }] }',
  ],
  bad: [
    'reproducibility: { commands: [{ purpose: Measure, cmd: python /home/sam/work/measure.py }] }',
    'lessons: Ask sam.example@mail.example.org for the data.',
  ],
  find({ project: { manifest } }) {
    return placedTexts(manifest).flatMap(({ path, text }) => {
      const kinds = Object.keys(redact(text).counts);
      if (kinds.length === 0) return [];
      const message = `\`${pathText(path)}\` holds what looks like ${listed(kinds)}.`;
      return [{ path, message }];
    });
  },
};
