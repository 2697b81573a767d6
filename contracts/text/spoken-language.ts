import type { Language } from './preferred-language.js'

/** Of the process, as standard error is: whoever uses the package in code is told things in English. */
let spoken: Language = 'en'

/** What somebody at a terminal reads from now on; the command line decides it. */
export function speak(language: Language): void {
  spoken = language
}

export function spokenLanguage(): Language {
  return spoken
}
