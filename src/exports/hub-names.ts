import { findMetric, kIn } from '../metrics/registry.ts';
import type { ReportedMetric } from '../manifest/schema/reported-metric.ts';

/** Licences the hub knows by id (Hugging Face Hub documentation, "Licenses", 2025). */
const LICENCES = new Set(
  `apache-2.0 mit bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5
  cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0
  cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0
  cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 eupl-1.1 eupl-1.2 agpl-3.0
  gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc lppl-1.3c ms-pl mpl-2.0 odc-by odbl
  osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl artistic-2.0 afl-3.0 bsl-1.0`.split(/\s+/),
);

/** A licence as front matter holds it: the hub's own id, or `other` with its name. Nothing for none. */
export function hubLicence(written: string | undefined): Readonly<Record<string, string>> {
  if (!written || /^unknown$/i.test(written)) return {};
  const id = written.toLowerCase();
  return LICENCES.has(id) ? { license: id } : { license: 'other', license_name: written };
}

/** Names other programs use; every other metric keeps its own. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ['roc-auc', 'roc_auc'],
  ['mcc', 'matthews_correlation'],
]);

/** A metric's type as the hub writes it, with its k: `recall@10`. */
export function hubMetric({ id, k }: ReportedMetric): string {
  const type = METRICS.get(findMetric(id)?.id ?? id) ?? id;
  return k === undefined || kIn(type) !== undefined ? type : `${type}@${k}`;
}

const TASKS = new Set(
  `audio-classification automatic-speech-recognition image-classification image-segmentation
  object-detection question-answering reinforcement-learning sentence-similarity summarization
  tabular-classification tabular-regression text-classification text-generation
  time-series-forecasting token-classification translation zero-shot-classification`.split(/\s+/),
);

/** A task the hub sorts models by (`pipeline_tag`); undefined for any other. */
export function hubTask(type: string): string | undefined {
  return TASKS.has(type) ? type : undefined;
}

/** Id of a data set or model in its address at the hub; undefined for any other address. */
export function hubId(url: string | undefined, kind: 'datasets' | 'models'): string | undefined {
  const folder = kind === 'datasets' ? 'datasets/' : '(?!(?:datasets|spaces|docs|papers|blog)/)';
  const pattern = new RegExp(`^https://huggingface\\.co/${folder}([\\w.-]+/[\\w.-]+)/?$`);
  return pattern.exec(url ?? '')?.[1];
}
