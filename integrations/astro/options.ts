import { z } from 'zod';
import { suggest } from '../../src/findings/suggest.ts';
import { COMPONENT_NAMES } from './component-names.ts';
import { PAGE_NAMES } from './page-table.ts';
import { THEME_NAMES } from './theme-names.ts';

const EMPTY = 'must be the path of your own file';
const replacement = z.string().min(1, EMPTY);

const page = z
  .string('must be the path of your own page; a site cannot do without this one')
  .min(1, EMPTY);
const omittable = z.union(
  [replacement, z.literal(false)],
  'must be the path of your own page, or false',
);

export const OptionsSchema = z.strictObject({
  portfolio: z
    .string()
    .default('.')
    .meta({
      description: 'Folder of portfolio.yaml and projects/, from the Astro root',
      examples: ['.'],
    }),
  components: z
    .partialRecord(z.enum(COMPONENT_NAMES), replacement)
    .default({})
    .meta({
      description: 'Your own components by name',
      examples: [{ Footer: './src/Footer.astro' }],
    }),
  pages: z
    .strictObject({
      home: page.optional(),
      lens: omittable.optional(),
      notFound: omittable.optional(),
      project: page.optional(),
      resume: omittable.optional(),
      skills: omittable.optional(),
      work: omittable.optional(),
    })
    .default({})
    .meta({
      description: 'Your own page by name; false for none, where the site can do without',
      examples: [{ skills: false }],
    }),
  aiTraining: z
    .boolean('must be true or false')
    .default(true)
    .meta({
      description: 'May crawlers that train models read the site? robots.txt asks them',
      examples: [false],
    }),
  csp: z
    .boolean('must be true or false')
    .default(true)
    .meta({
      description:
        'A strict Content-Security-Policy in every built page; a `security.csp` of your own wins',
      examples: [false],
    }),
  drafts: z
    .boolean('must be true or false')
    .default(false)
    .meta({
      description:
        'Build drafts too: each page is marked, says what is missing and asks not to be indexed',
      examples: [true],
    }),
  search: z
    .boolean('must be true or false')
    .default(true)
    .meta({ description: 'An index of projects and skills to search in', examples: [false] }),
  styles: replacement.optional().meta({
    description: 'Your own stylesheet, on every page; it wins over the rules that come along',
    examples: ['./src/colours.css'],
  }),
  theme: z
    .enum(THEME_NAMES, `must be one of ${THEME_NAMES.join(', ')}`)
    .default('paper')
    .meta({ description: 'Colours and headings, light and dark', examples: ['harbour'] }),
});

/** What a site may set. */
export type ModelfolioOptions = z.input<typeof OptionsSchema>;
export type CheckedOptions = z.output<typeof OptionsSchema>;

/** Raised when astro.config holds an option this version does not know. */
export class OptionsError extends Error {
  override readonly name = 'ModelfolioOptionsError';
  /** Astro prints errors of this type without a stack. */
  readonly type = 'AstroUserError';
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * Checks the options of the integration.
 * @throws OptionsError naming every option that is wrong
 */
export function checkOptions(options: ModelfolioOptions): CheckedOptions {
  const result = OptionsSchema.safeParse(options);
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    (issue) =>
      `modelfolio(${JSON.stringify(issue.path.join('.')).slice(1, -1) || 'options'}): ${issueText(issue)}`,
  );
  throw new OptionsError(
    lines.join('\n'),
    `Options: ${Object.keys(OptionsSchema.shape).join(', ')}. See the README.`,
  );
}

function issueText(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return issue.message;
  const known = NAMES[issue.path.join('.')] ?? Object.keys(OptionsSchema.shape);
  return issue.keys
    .map((key) => `unknown option ${key}${didYouMean(suggest(key, known))}`)
    .join(', ');
}

/** Names allowed inside an option that holds names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  components: COMPONENT_NAMES,
  pages: PAGE_NAMES,
};

function didYouMean(close: string | undefined): string {
  return close ? ` (did you mean ${close}?)` : '';
}
