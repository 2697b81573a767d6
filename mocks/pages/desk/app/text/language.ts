import { Store, useStore } from '../state/store.js'
import { en } from './texts.en.js'
import { tr } from './texts.tr.js'

export type Language = 'en' | 'tr'
/** Everything that the page says in its own words. */
export type Texts = {
  readonly [Name in keyof typeof en]: (typeof en)[Name] extends string ? string : (typeof en)[Name]
}

const name = 'uyum-language'
const texts: Record<Language, Texts> = { en, tr }

function preferred(): Language {
  const chosen = localStorage.getItem(name)
  if (chosen === 'en' || chosen === 'tr') return chosen
  return navigator.language.toLowerCase().startsWith('tr') ? 'tr' : 'en'
}

export const language = new Store<Language>(preferred())

language.watch(() => {
  localStorage.setItem(name, language.value)
  document.documentElement.lang = language.value
})
document.documentElement.lang = language.value

/** The page's words in the language that is chosen. */
export function useTexts(): Texts {
  return texts[useStore(language)]
}
