/** What a draft lacks. What each value is, and what to type, is said in English on every site. */
export const missing = {
  /** Instead of the kind of task while nobody has said it. */
  task: 'Task not stated',
  title: 'Still missing',
  lead: 'This page is a draft. What is listed here is not known yet, and what depends on it is left out.',
  needed: 'Needed before it is published',
  /** In how many places of the manifest the same is asked. */
  places: ({ count, text }: { count: number; text: string }) =>
    count === 1 ? '1 place' : `${text} places`,
};
