import type { Fact } from '../../facts/fact.ts';
import { factText } from '../../facts/text.ts';
import type { ProjectManifest } from '../../manifest/schema/project.ts';
import { publicProfile } from '../../manifest/public-profile.ts';
import { licenceId } from '../../drafts/licence-id.ts';
import { plainText } from '../../site/prose.ts';
import { inEnglish } from '../../site/spoken.ts';
import { exactMetrics } from '../exact-metrics.ts';
import type { ExactMetric } from '../exact-metrics.ts';
import type { DatasetManifest } from '../data-of-metric.ts';
import type { Exporter, ExportInput } from '../export.ts';
import { finalModel } from '../final-model.ts';

/** Model Card Toolkit JSON, schema v0.0.2 (Google, 2020). Values are texts there; none is rounded. */
export const mct: Exporter = (input) => {
  const card = inEnglish(() => ({
    schema_version: '0.0.2',
    model_details: detailsOf(input),
    model_parameters: parametersOf(input.project.manifest),
    quantitative_analysis: { performance_metrics: performanceOf(input) },
    considerations: considerationsOf(input.project.manifest),
  }));
  return [{ name: `${input.project.id}.mct.json`, text: `${JSON.stringify(card, null, 2)}\n` }];
};

function detailsOf({ project: { manifest }, profile }: ExportInput) {
  const { title, tagline, framing, links, license, citation, dates } = manifest;
  const licence = license?.model ?? license?.code;
  const known = licence === undefined ? undefined : licenceId(licence);
  const cited = [citation?.bibtex, citation?.doi && `https://doi.org/${citation.doi}`];
  return {
    name: finalModel(manifest)?.name ?? title,
    overview: tagline,
    documentation: framing?.problem && plainText(framing.problem),
    owners: [{ name: profile.name, contact: contactOf(profile) }],
    version: isDay(dates?.updated) ? { date: dates?.updated } : undefined,
    licenses: licence ? [known ? { identifier: known } : { custom_text: licence }] : undefined,
    references: filled(
      [links?.repo, links?.paper, links?.demo, links?.modelCard].map((reference) => ({
        reference,
      })),
    ),
    citations: filled(cited.map((text) => ({ citation: text || undefined }))),
  };
}

function contactOf(profile: ExportInput['profile']): string | undefined {
  const { email, onSite, site } = publicProfile(profile);
  return onSite?.email === 'show' ? email : site;
}

function isDay(date: string | undefined): boolean {
  return date?.length === 10;
}

function parametersOf(manifest: ProjectManifest) {
  const model = finalModel(manifest);
  const { target, inputs } = manifest.task;
  const output = [target?.name, target?.definition].filter(Boolean).join(': ');
  return {
    model_architecture: said(model?.architecture) ?? model?.algorithm,
    data: (manifest.data ?? []).map(dataEntry),
    input_format: said(inputs?.description) ?? inputs?.modality.join(', '),
    output_format: said(output || undefined),
  };
}

function dataEntry({ name, url, provenance, role, personalData }: DatasetManifest) {
  const use = role ? `Used for: ${role.join(', ')}.` : undefined;
  const sensitive = personalData?.sensitiveAttributes ?? [];
  return {
    name,
    link: url,
    sensitive: sensitive.length > 0 ? { sensitive_data: sensitive } : undefined,
    description: [said(provenance), use].filter(Boolean).join(' ') || undefined,
  };
}

// Groups come from facts alone, which leave out what would tell about a few people.
function performanceOf({ project, facts }: ExportInput) {
  const groups = facts.filter(({ kind, metric }) => kind === 'group' && metric !== 'n');
  return [...exactMetrics(project, facts).map(resultEntry), ...groups.map(groupEntry)];
}

function resultEntry({ metric, fact, owner }: ExactMetric) {
  return {
    type:
      metric.k === undefined || metric.id.includes('@') ? metric.id : `${metric.id}@${metric.k}`,
    value: String(metric.value),
    slice: sliceOf([fact ? factText(fact, 'rows') : metric.split, owner, ...variant(metric)]),
    confidence_interval: intervalOf(metric.ci ?? fact?.interval),
  };
}

function variant({ average, positiveClass, threshold, beta }: ExactMetric['metric']) {
  return [
    average && `${average} average`,
    positiveClass && `class ${positiveClass}`,
    threshold === undefined ? undefined : `cut-off ${threshold}`,
    beta === undefined ? undefined : `beta ${beta}`,
  ];
}

function groupEntry(fact: Fact) {
  return {
    type: fact.metric,
    value: String(fact.value),
    slice: sliceOf([factText(fact, 'rows'), fact.of]),
    confidence_interval: intervalOf(fact.interval),
  };
}

function sliceOf(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('; ');
}

function intervalOf(interval: { readonly low: number; readonly high: number } | undefined) {
  if (!interval) return undefined;
  return { lower_bound: String(interval.low), upper_bound: String(interval.high) };
}

function considerationsOf({ framing, limitations, tradeoffs, ethics }: ProjectManifest) {
  const use = framing?.intendedUse;
  const outside = use?.outOfScope && `Out of scope: ${use.outOfScope}`;
  return {
    users: filled([{ description: said(use?.users) }]),
    use_cases: filled([{ description: said(use?.primary) }, { description: said(outside) }]),
    limitations: limitations?.map(({ statement, consequence }) => ({
      description: [said(statement), said(consequence)].filter(Boolean).join(' '),
    })),
    tradeoffs: tradeoffs?.map(({ chose, over, because }) => ({
      description: plainText(`Chosen: ${chose}. Given up: ${over}. Why: ${because}`),
    })),
    ethical_considerations: ethics?.risks?.map(({ risk, mitigation }) => ({
      name: plainText(risk),
      mitigation_strategy: plainText(mitigation),
    })),
  };
}

function said(words: string | undefined): string | undefined {
  return words === undefined ? undefined : plainText(words);
}

function filled<T extends object>(entries: readonly T[]): readonly T[] | undefined {
  const kept = entries.filter((entry) => Object.values(entry).some((each) => each !== undefined));
  return kept.length > 0 ? kept : undefined;
}
