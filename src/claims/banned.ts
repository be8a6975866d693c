/** Claims no number here can carry. Refused everywhere, in names too. */
const OVERCLAIMS =
  /\b(?:un)?fair(?:ness|ly)?\b|\bunbiased\b|\bbias-free\b|\bethical(?:ly)?\b|\bstate[ -]of[ -]the[ -]art\b|\bSOTA\b|\bcutting[ -]edge\b|\bsignificant(?:ly)?\b|\bgroundbreaking\b|\brevolutionary\b|\bworld[ -]class\b|\bbest[ -]in[ -]class\b/i;

/** Words that say nothing, and pronouns. Names may hold them: "Robust regression". */
const FILLERS =
  /\bresponsible for\b|\bhelped\b|\bworked on\b|\butili[sz]ed\b|\bleveraged\b|\bspearheaded\b|\bsynergy\b|\brobust\b|\bvarious\b|\bmillions\b|\bcountless\b|\b(?:I|me|my|mine|we|us|our|ours|you|your)\b/i;

/** The first word or phrase a bullet's own sentence must not hold, or undefined. */
export function bannedWord(text: string): string | undefined {
  return (OVERCLAIMS.exec(text) ?? FILLERS.exec(text))?.[0];
}

/** The first overclaim in a name, or undefined. */
export function overclaim(text: string): string | undefined {
  return OVERCLAIMS.exec(text)?.[0];
}
