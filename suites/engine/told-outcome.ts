import type { Language } from '../../contracts/text/preferred-language.js'
import { outcomeWords } from '../../contracts/text/run-words.js'
import type { CheckRecord } from '../record/run-record.js'
import { findingText } from './finding-text.js'

/** What a test runner of somebody's own is to make of a check's test, and to say with it. */
export type ToldOutcome =
  | { test: 'passes' }
  | { test: 'passes with a note'; type: string; text: string }
  | { test: 'fails'; text: string }
  | { test: 'is skipped'; text: string }

const unaffected = { en: 'does not affect the verdict', tr: 'kararı etkilemez' }

const unjudged = {
  en: 'the harness could not judge, which accuses nobody',
  tr: 'araç değerlendiremedi, bu kimseyi suçlamaz',
}

/** What became of a check, in the reader's language; the type of a note is the same in each. */
export function toldOutcome(record: CheckRecord, language: Language): ToldOutcome {
  const { outcome, level } = record
  const { reason } = language === 'tr' ? record.tr : record
  const finding = (): string => findingText(record, language)
  switch (outcome) {
    case 'passed':
      return { test: 'passes' }
    case 'failed':
      if (level === 'must') return { test: 'fails', text: finding() }
      return { test: 'passes with a note', type: level, text: `${unaffected[language]}: ${finding()}` }
    case 'waived':
      return { test: 'passes with a note', type: outcome, text: `${reason}\n${finding()}` }
    case 'skipped':
    case 'inapplicable':
      return { test: 'is skipped', text: `${outcomeWords[outcome][language]}: ${reason}` }
    case 'errored':
      return { test: 'fails', text: `${unjudged[language]}: ${reason}` }
  }
}
