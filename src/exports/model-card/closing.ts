import { publicProfile } from '../../manifest/public-profile.ts';
import { findMetric } from '../../metrics/registry.ts';
import { fenced } from '../../site/markdown/section.ts';
import { plainNumber } from '../../site/project/source.ts';
import type { ExportInput } from '../export.ts';
import { finalModel } from '../final-model.ts';
import { heading, labelled, linked, part, plain, points, prose, proseLine } from './markdown.ts';
import type { Words } from './markdown.ts';

/** What drives predictions, what training took, how it is built, how to cite it, and whom to ask. */
export function closingParts({ project: { manifest }, profile }: ExportInput): string[] {
  const { explainability: found } = manifest;
  const examined = found && `**${plain(found.method) ?? ''}:** ${proseLine(found.finding) ?? ''}`;
  return [
    part(2, 'Model Examination', [examined]),
    part(2, 'Environmental Impact', [compute(manifest)]),
    ...technicalParts(manifest),
    part(2, 'Citation', [citation(manifest)]),
    part(2, 'Glossary', [glossary(manifest)]),
    part(2, 'More Information', [prose(manifest.lessons), prose(manifest.nextSteps)]),
    part(2, 'Model Card Authors', [plain(profile.name)]),
    part(2, 'Model Card Contact', [contact(profile)]),
  ];
}

type Manifest = ExportInput['project']['manifest'];

function technicalParts(manifest: Manifest): string[] {
  const model = finalModel(manifest);
  const { target } = manifest.task;
  const goal = [plain(target?.name), proseLine(target?.definition)].filter(Boolean).join(': ');
  const { name, version } = model?.library ?? {};
  return [
    heading(2, 'Technical Specifications'),
    part(3, 'Model Architecture and Objective', [
      prose(model?.architecture) ?? plain(model?.algorithm),
      goal && `**What is predicted:** ${goal}`,
    ]),
    heading(3, 'Compute Infrastructure'),
    part(4, 'Hardware', [plain(manifest.compute?.hardware)]),
    part(4, 'Software', [plain([name, version].filter(Boolean).join(' '))]),
  ];
}

function compute({ compute: taken }: Manifest): Words {
  if (!taken) return undefined;
  const { hardware, hours, energyKWh, co2eqKg, source } = taken;
  const how = source === undefined || source === 'none' ? '' : ` (${source})`;
  return [
    labelled('Hardware Type', plain(hardware)),
    labelled('Hours used', counted(hours, '')),
    labelled('Cloud Provider', undefined),
    labelled('Compute Region', undefined),
    labelled('Energy', counted(energyKWh, ` kWh${how}`)),
    labelled('Carbon Emitted', counted(co2eqKg, ` kg of CO2 equivalent${how}`)),
  ].join('\n');
}

function counted(value: number | undefined, after: string): Words {
  return value === undefined ? undefined : `${plainNumber(value)}${after}`;
}

function citation({ citation: cited }: Manifest): Words {
  const { bibtex, doi } = cited ?? {};
  const written = [
    bibtex && `**BibTeX:**\n\n${fenced(bibtex, 'bibtex')}`,
    doi && `**DOI:** ${linked(doi, `https://doi.org/${encodeURI(doi)}`) ?? ''}`,
  ];
  return written.filter(Boolean).join('\n\n') || undefined;
}

function glossary({ evaluation }: Manifest): Words {
  const known = (evaluation?.metrics ?? []).flatMap(({ id }) => findMetric(id) ?? []);
  return points([...new Set(known)].map(({ name, plain: meaning }) => `**${name}:** ${meaning}`));
}

// The address is protected on pages; a file cannot protect it, so it is written only where the
// author shows it anyway.
function contact(profile: ExportInput['profile']): Words {
  const { email, onSite, site } = publicProfile(profile);
  return onSite?.email === 'show' && email
    ? linked(email, `mailto:${email}`)
    : linked(undefined, site);
}
