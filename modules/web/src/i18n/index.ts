import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type en from './en.json';

/** The languages there are, each under its own name. */
export const LANGUAGES = { en: 'English', fi: 'Suomi', et: 'Eesti', pl: 'Polski' } as const;

export type Language = keyof typeof LANGUAGES;

const KEY = 'keskus:language';
const files = import.meta.glob<{ default: typeof en }>(['./en.json', './fi.json', './et.json', './pl.json']);

/** What was chosen here before, else the browser's first language that we have. */
export function preferredLanguage(): Language {
  const wanted = [window.localStorage.getItem(KEY), ...window.navigator.languages].map((tag) => tag?.slice(0, 2));
  return wanted.find((tag): tag is Language => tag !== undefined && tag in LANGUAGES) ?? 'en';
}

/** Brings the pages into a language; its texts are loaded when first wanted. */
export async function speak(language: Language): Promise<void> {
  const load = files[`./${language}.json`];
  if (load && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await load()).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** As {@link speak}, and remembered in this browser. */
export async function choose(language: Language): Promise<void> {
  window.localStorage.setItem(KEY, language);
  await speak(language);
}

/** Before anything is shown. */
export async function startSpeaking(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: preferredLanguage(),
    // each language is complete: nobody loads two of them
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(preferredLanguage());
}
