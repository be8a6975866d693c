import type { ExportInput } from '../export.ts';
import { finalModel } from '../final-model.ts';
import { NOT_STATED, heading, labelled, linked, part, plain, prose } from './markdown.ts';

/** What the model is, who made it, and where it came from. */
export function detailParts(input: ExportInput): string[] {
  return [
    heading(2, 'Model Details'),
    part(3, 'Model Description', [
      prose(input.project.manifest.framing?.problem) ?? NOT_STATED,
      descriptionLabels(input),
    ]),
    part(3, 'Model Sources', [sourceLabels(input)]),
  ];
}

function descriptionLabels({ project: { manifest }, profile }: ExportInput): string {
  const { role, license } = manifest;
  const model = finalModel(manifest);
  const source = model?.pretrainedFrom;
  const own = role?.title ? `${profile.name} (${role.title})` : profile.name;
  return [
    labelled('Developed by', plain(own)),
    labelled('Funded by', undefined),
    labelled('Shared by', plain(profile.name)),
    labelled('Model type', plain(model?.algorithm)),
    labelled('Language(s) (NLP)', undefined),
    labelled('License', plain(license?.model ?? license?.code)),
    labelled('Finetuned from model', source && linked(source.name, source.url)),
  ].join('\n');
}

function sourceLabels({ project: { manifest } }: ExportInput): string {
  const { links } = manifest;
  return [
    labelled('Repository', linked(undefined, links?.repo)),
    labelled('Paper', linked(undefined, links?.paper)),
    labelled('Demo', linked(undefined, links?.demo ?? manifest.deployment?.url)),
  ].join('\n');
}
