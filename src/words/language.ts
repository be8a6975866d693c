/** Languages the interface is written in, English first, the others sorted. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag such as `pt-BR` (BCP 47); English for one without a dictionary. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
