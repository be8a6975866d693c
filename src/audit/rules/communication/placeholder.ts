import { pathText } from '../../../findings/place.ts';
import { placedTexts } from '../../placed-texts.ts';
import type { AuditRule } from '../../rule.ts';

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
  ],
  bad: [
    'lessons: TODO',
    'lessons: "[More Information Needed]"',
    'lessons: Lorem ipsum dolor sit amet.',
    'lessons: "A study of [ ]."',
    'lessons: "[describe what you learned]"',
    'title: My project',
  ],
  find({ project: { manifest } }) {
    const { title } = manifest;
    // What is ignored is named there, and may be called as a placeholder is.
    const texts = placedTexts({ ...manifest, audit: undefined }).filter(({ text }) =>
      PLACEHOLDER.test(text),
    );
    const named = UNNAMED.test(title) ? [{ path: ['title'], text: title }] : [];
    return [...named, ...texts].map(({ path, text }) => ({
      path,
      message: `\`${pathText(path)}\` says “${text.slice(0, SHOWN).trim()}”, which a template left there.`,
    }));
  },
};

/** Characters of the text that are quoted. */
const SHOWN = 60;
const UNNAMED =
  /^(?:my (?:first |ml |machine learning )?project|project (?:title|name)|untitled|title|test|example)$/i;
const PLACEHOLDER =
  /\bmore information needed\b|\blorem ipsum\b|^(?:to-?do|tbd|tba|fixme|xxx+|placeholder|n\/a|\.{3}|…|-+)[.:!]?$|\b(?:TODO|TBD|FIXME)\b|\[ *\](?!\()|\[(?:insert|your|add|describe|fill in)\b[^\]]*\](?!\()|\bfill (?:this|me) in\b/i;
