import { german } from './de/dictionary.ts';
import { english } from './en/dictionary.ts';
import { spanish } from './es/dictionary.ts';
import { french } from './fr/dictionary.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import { portuguese } from './pt/dictionary.ts';
import type { Words } from './words.ts';
import { chinese } from './zh/dictionary.ts';

/** Every dictionary. Only sites need them all: terminals speak English. */
export const DICTIONARIES: Readonly<Record<Language, Words>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  zh: chinese,
};

/** The dictionary for a tag such as `pt-BR` (BCP 47); English where there is none. */
export function dictionaryOf(tag: string): Words {
  return DICTIONARIES[languageOf(tag)];
}
