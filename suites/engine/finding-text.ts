import type { Language } from '../../contracts/text/preferred-language.js'
import { basisWords, levelWords } from '../../contracts/text/run-words.js'
import type { CheckRecord } from '../record/run-record.js'

const labels = {
  en: { expected: 'expected: ', got: 'got:      ', document: 'document: ', again: 'try:      ' },
  tr: { expected: 'beklenen: ', got: 'gelen:    ', document: 'belge:    ', again: 'deneyin:  ' },
} as const

/** What was found, as a person reads it who has a failed test before him. */
export function findingText(record: CheckRecord, language: Language): string {
  const { title, level, basis, quote, document, exchanges } = record
  const { expected, actual } = language === 'tr' ? record.tr : record
  const label = labels[language]
  return [
    `${title[language]} (${levelWords[level][language]}, ${basisWords[basis][language]})`,
    `${label.expected}${expected}`,
    `${label.got}${actual}`,
    ...(quote === '' ? [] : [`${label.document}“${quote}” (${document})`]),
    ...exchanges.slice(-1).map(({ curl }) => `${label.again}${curl}`),
  ].join('\n')
}

/** Where our own code threw tells the reader nothing of the target. */
export function withoutStack(message: string): Error {
  const error = new Error(message)
  error.stack = `Error: ${message}`
  return error
}
