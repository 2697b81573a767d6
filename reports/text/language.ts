import type { CheckRecord } from '../../suites/record/run-record.js'

/** A text that a user reads, in both languages of the product. */
export type Bilingual = CheckRecord['title']

export type Language = keyof Bilingual
