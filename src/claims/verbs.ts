/**
 * First words of bullets by what they tell and how it came out. Lists are tried from the bullet's
 * own index on, so that the same facts always give the same verbs and no verb comes twice.
 */
export const VERBS = {
  'result/raised': ['Raised', 'Lifted', 'Increased'],
  'result/lowered': ['Cut', 'Lowered', 'Reduced'],
  'result/equal': ['Matched', 'Equalled'],
  'result/worse': ['Measured', 'Recorded', 'Observed'],
  'result/alone': ['Reached', 'Obtained', 'Attained'],
  'result/evaluated': ['Evaluated', 'Assessed', 'Tested'],
  'alternative/better': ['Chose', 'Selected', 'Preferred'],
  'alternative/equal': ['Compared'],
  'alternative/worse': ['Kept', 'Retained'],
  dataset: ['Analysed', 'Examined', 'Explored'],
  gap: ['Measured', 'Quantified', 'Found'],
  group: ['Audited', 'Quantified', 'Reported'],
  latency: ['Measured', 'Timed', 'Clocked'],
  'latency/prototyped': ['Prototyped'],
  'latency/scheduled': ['Scheduled'],
  'latency/demo': ['Deployed'],
  'latency/served': ['Served'],
  'latency/contributed': ['Contributed'],
  throughput: ['Sustained', 'Handled'],
  cost: ['Tracked', 'Documented'],
  'artifact/sole': ['Built'],
  'artifact/lead': ['Led'],
  'artifact/member': ['Contributed'],
  'artifact/unknown': ['Saved', 'Stored'],
  'artifact/evaluated': ['Documented', 'Listed'],
  'impact/measured': ['Verified', 'Confirmed'],
  'impact/estimated': ['Estimated', 'Projected'],
  'impact/simulated': ['Simulated', 'Modelled'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type VerbKey = keyof typeof VERBS;
export type Verb = (typeof VERBS)[VerbKey][number] | (typeof PRESENT)[keyof typeof PRESENT];

/** Present tense, for work that still goes on. Results stay in the past: they were measured once. */
const PRESENT = {
  Scheduled: 'Schedule',
  Served: 'Serve',
  Sustained: 'Sustain',
  Handled: 'Handle',
  Tracked: 'Track',
  Contributed: 'Contribute',
} as const;

/** What the verb of a bullet depends on. */
export interface VerbChoice {
  /** Position of the bullet in its project, from 0. */
  readonly index: number;
  /** Verbs the project has used already. */
  readonly used: readonly string[];
  /** True while the project has no end date. */
  readonly ongoing: boolean;
}

/** The verb of a bullet, or undefined when every verb of its list is taken. */
export function pickVerb(key: VerbKey, { index, used, ongoing }: VerbChoice): Verb | undefined {
  const list: readonly Verb[] = VERBS[key];
  const start = index % list.length;
  const turned = [...list.slice(start), ...list.slice(0, start)];
  return turned
    .map((verb) => (ongoing ? presentOf(verb) : verb))
    .find((verb) => !used.includes(verb));
}

function presentOf(verb: Verb): Verb {
  return Object.entries(PRESENT).find(([past]) => past === verb)?.[1] ?? verb;
}
