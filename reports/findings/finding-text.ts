import type { CheckRecord } from '../../suites/record/run-record.js'
import type { Bilingual } from '../text/language.js'

/** What a check expected, what came, or why it gave no answer, in both languages. */
export function findingText(check: CheckRecord, part: keyof CheckRecord['tr']): Bilingual {
  return { en: check[part], tr: check.tr[part] || check[part] }
}
