import type { Run } from '../../suites/record/run-record.js'
import type { Bilingual } from './language.js'

/** Why a target could not be reached, in both languages; nothing where it was. Older records say it in English alone. */
export function unreachableWords({ unreachable, tr }: Run): Bilingual | undefined {
  return unreachable === undefined ? undefined : { en: unreachable, tr: tr?.unreachable ?? unreachable }
}
