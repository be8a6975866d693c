import { pathText } from '../../../findings/place.ts';
import { placedTexts } from '../../placed-texts.ts';
import type { PlacedText } from '../../placed-texts.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** Words of a template are taken out before readers see them. */
export const placeholder: AuditRule = {
  id: 'communication/placeholder',
  severity: 'error',
  holds: 'No text is a placeholder.',
  why: 'A template’s own words on a page say that nobody has read it, its author included.',
  source: 'Liang et al., What’s documented in AI? Systematic analysis of 32K AI model cards (2024)',
  help: 'Write the text, or take the key out; what is absent is shown as absent.',
  good: [
    'tagline: It sorts a to-do list of samples.',
    'lessons: I would ask for a second hospital.',
    'evaluation: { errorAnalysis: { 0: { example: When did you measure this sample?, hypothesis: A second device? } } }',
  ],
  bad: [
    'lessons: TODO',
    'lessons: "[More Information Needed]"',
    'lessons: Lorem ipsum dolor sit amet.',
    'lessons: "A study of [ ]."',
    'lessons: "[describe what you learned]"',
    'title: My project',
    'tradeoffs: [{ chose: A small file, over: A lower error, because: Why was that the better bargain? }]',
  ],
  find({ project: { manifest } }) {
    const { title } = manifest;
    // What is ignored is named there, and may be called as a placeholder is.
    const own = placedTexts({ ...manifest, audit: undefined });
    const texts = own.filter(({ text }) => PLACEHOLDER.test(text));
    const named = UNNAMED.test(title) ? [{ path: ['title'], text: title }] : [];
    return [
      ...[...named, ...texts].map(({ path, text }) => ({
        path,
        message: `\`${pathText(path)}\` says “${text.slice(0, SHOWN).trim()}”, which a template left there.`,
      })),
      ...own.filter(isPrompt).map(unanswered),
    ];
  },
};

/** Keys whose text answers something; elsewhere a question may be the content. */
const ANSWERS = new Set(
  `action because chose consequence contribution decisionSupported handling how outOfScope over
  provenance rationale reason reasonRejected statement trigger why`.split(/\s+/),
);

function isPrompt({ path, text }: PlacedText): boolean {
  return ANSWERS.has(String(path.at(-1))) && text.trimEnd().endsWith('?');
}

// What the audit asks is easily pasted as it is; but authors may well write a question.
function unanswered({ path, text }: PlacedText): AuditRemark {
  const message = `\`${pathText(path)}\` is a question, “${text.slice(0, SHOWN).trim()}”; readers look for its answer.`;
  return { path, message, help: 'Write the answer in place of the question.', severity: 'warning' };
}

/** Characters of the text that are quoted. */
const SHOWN = 60;
const UNNAMED =
  /^(?:my (?:first |ml |machine learning )?project|project (?:title|name)|untitled|title|test|example)$/i;
const PLACEHOLDER =
  /\bmore information needed\b|\blorem ipsum\b|^(?:to-?do|tbd|tba|fixme|xxx+|placeholder|n\/a|\.{3}|…|-+)[.:!]?$|\b(?:TODO|TBD|FIXME)\b|\[ *\](?!\()|\[(?:insert|your|add|describe|fill in)\b[^\]]*\](?!\()|\bfill (?:this|me) in\b/i;
