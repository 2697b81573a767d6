import type { CheckRecord } from '../../suites/record/run-record.js'
import type { Language } from '../text/language.js'
import { shortened } from '../text/shortened.js'
import { labels as english } from './finding-labels.en.js'
import { labels as turkish } from './finding-labels.tr.js'
import { findingText } from './finding-text.js'

const longest = 500

/** What was demanded, expected and came, in one sentence. */
export function failureSentence(check: CheckRecord, language: Language): string {
  const labels = language === 'tr' ? turkish : english
  const part = (name: 'expected' | 'actual'): string =>
    `${labels[name]}: ${shortened(findingText(check, name)[language], longest, language)}`
  return `${check.title[language]}; ${part('expected')}; ${part('actual')}`
}
