import type { Bilingual } from './bilingual.js'

export type Language = keyof Bilingual

/**
 * The language of somebody at a terminal: as wished, else Turkish in a Turkish locale, else English. POSIX has
 * `LC_ALL` go before `LC_MESSAGES` before `LANG`, an empty one counting as unset.
 */
export function preferredLanguage(wished: Language | undefined, environment: NodeJS.ProcessEnv): Language {
  if (wished !== undefined) return wished
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find(Boolean)
  return /^tr(_|\.|@|$)/.test(locale ?? '') ? 'tr' : 'en'
}
