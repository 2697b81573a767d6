import type { CheckRecord } from '../../../suites/record/run-record.js'

/** The language a quote is pronounced in; empty, which means unknown in HTML, where nothing tells it. */
export function quoteLanguage({ basis, quote }: CheckRecord): 'en' | 'tr' | '' {
  if (basis === 'http') return 'en'
  return /[çğışöüÇĞİŞÖÜ]/.test(quote) ? 'tr' : ''
}
