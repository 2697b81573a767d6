interface LanguageSwitchProps {
  /** What leads to Turkish, in Turkish: an English reader sees it. */
  en: string
  /** What leads to English, in English. */
  tr: string
}

/** The button that leads to the other language, named in that language; without script it is not there. */
export function LanguageSwitch({ en, tr }: LanguageSwitchProps) {
  return (
    <button type="button" id="switch-language" hidden>
      <span lang="en">
        <bdi lang="tr">{en}</bdi>
      </span>
      <span lang="tr">
        <bdi lang="en">{tr}</bdi>
      </span>
    </button>
  )
}
