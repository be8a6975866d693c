const RESUME = 'résumé ';

/** Names of exports in one line, those of one kind together: `résumé (ml-engineer, summary), card`. */
export function exportsText(exports: readonly string[]): string {
  const resumes = exports.flatMap((name) =>
    name.startsWith(RESUME) ? [name.slice(RESUME.length)] : [],
  );
  const rest = exports.filter((name) => !name.startsWith(RESUME));
  return [...(resumes.length > 0 ? [`${RESUME}(${resumes.join(', ')})`] : []), ...rest].join(', ');
}
