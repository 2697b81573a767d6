import type { Outcome } from '../../suites/run-record.js'
import { outcomes } from '../count-checks.js'
import type { Bilingual } from '../language.js'
import { words as english, type Words } from '../words.en.js'
import { words as turkish } from '../words.tr.js'

/** How a run's mandatory checks came out: `12 passed, 1 waived`. */
export function mustsText(musts: Readonly<Record<Outcome, number>>): Bilingual {
  const found = outcomes.filter((outcome) => musts[outcome] > 0)
  const say = (words: Words): string =>
    found.map((outcome) => `${musts[outcome]} ${words.outcome[outcome]}`).join(', ') || '0'
  return { en: say(english), tr: say(turkish) }
}
