import { useStore } from '../state/store.js'
import { language, type Language } from '../text/language.js'

const names: Record<Language, string> = { en: 'English', tr: 'Türkçe' }

/** To the other language. */
export function LanguageSwitch() {
  const other = useStore(language) === 'en' ? 'tr' : 'en'
  return (
    <button type="button" class="plain" lang={other} onClick={() => (language.value = other)}>
      {names[other]}
    </button>
  )
}
