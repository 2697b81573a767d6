import type { Outcome } from '../../../suites/record/run-record.js'
import { outcomes } from '../../findings/count-checks.js'
import type { Bilingual } from '../../text/language.js'
import { words as english, type Words } from '../../text/words.en.js'
import { words as turkish } from '../../text/words.tr.js'

/** How a run's mandatory checks came out: `12 passed, 1 waived`. */
export function mustsText(musts: Readonly<Record<Outcome, number>>): Bilingual {
  const found = outcomes.filter((outcome) => musts[outcome] > 0)
  const say = (words: Words): string =>
    found.map((outcome) => `${musts[outcome]} ${words.outcome[outcome]}`).join(', ') || '0'
  return { en: say(english), tr: say(turkish) }
}
