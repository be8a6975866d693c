import type { Finding } from '../../findings/finding.ts';
import { evidenceMentions } from '../evidence.ts';
import type { EvidenceMention } from '../evidence.ts';
import { resolvePointer } from '../json-pointer.ts';
import type { Project } from '../portfolio.ts';

/** Every evidence file exists, still has the hash it was given, and holds what the pointer names. */
export function evidenceFiles(project: Project): Finding[] {
  return evidenceMentions(project.manifest).flatMap((mention) => fileFindings(mention, project));
}

function fileFindings(mention: EvidenceMention, project: Project): Finding[] {
  const file = Object.hasOwn(project.evidence, mention.path)
    ? project.evidence[mention.path]
    : undefined;
  if (!file) return [missingFile(mention, project)];
  if (mention.sha256 && mention.sha256 !== file.sha256)
    return [changedFile(mention, file.sha256, project)];
  if (mention.pointer === undefined) return [];
  if (file.json === undefined) return [notJson(mention, project)];
  return resolvePointer(file.json, mention.pointer).found ? [] : [lostPointer(mention, project)];
}

function missingFile({ at, path }: EvidenceMention, { tree, folder }: Project): Finding {
  return {
    rule: 'evidence/missing-file',
    severity: 'error',
    place: tree.placeOf([...at, 'path']),
    message: `There is no file \`${path}\` in ${folder}.`,
    help: 'Copy the file there, correct the path, or leave `evidence` out: the number is then shown as self-reported.',
  };
}

function changedFile({ at, path }: EvidenceMention, sha256: string, { tree }: Project): Finding {
  return {
    rule: 'evidence/changed-file',
    severity: 'error',
    place: tree.placeOf([...at, 'sha256']),
    message: `\`${path}\` is not the file it was: its sha256 is now ${sha256}.`,
    help: `Check the numbers against the file, then write \`sha256: ${sha256}\`.`,
  };
}

function notJson({ at, path }: EvidenceMention, { tree }: Project): Finding {
  return {
    rule: 'evidence/not-json',
    severity: 'error',
    place: tree.placeOf([...at, 'pointer']),
    message: `\`${path}\` is not valid JSON, so a pointer cannot name a value in it (NaN and Infinity are not JSON).`,
    help: 'Export the file as JSON, or leave `pointer` out.',
  };
}

function lostPointer({ at, path, pointer }: EvidenceMention, { tree }: Project): Finding {
  return {
    rule: 'evidence/lost-pointer',
    severity: 'error',
    place: tree.placeOf([...at, 'pointer']),
    message: `\`${path}\` has nothing at \`${pointer}\`.`,
    help: 'Write the path of keys from the top of the file, such as /test/roc_auc.',
  };
}
