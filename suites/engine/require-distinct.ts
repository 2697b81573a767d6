import type { Requirements } from '../../contracts/requirements/requirement.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import type { CheckRecord } from '../record/run-record.js'
import type { Session } from '../run/session.js'
import { unprovedSentence } from '../verdict/indistinct.js'
import { isShownToRead, withoutUnverified } from '../verdict/unverified.js'
import { verdictOf } from '../verdict/verdict.js'
import { withoutStack } from './finding-text.js'

/** Throws where a whole run in somebody's own test runner was answered alike throughout, which proves nothing. */
export function requireDistinct(
  { onlyAnswer }: Pick<Session, 'onlyAnswer'>,
  records: readonly CheckRecord[],
  requirements: Requirements,
  language: Language,
): void {
  if (!onlyAnswer || isShownToRead(records)) return
  const checks = withoutUnverified(records, requirements, onlyAnswer)
  const verdict = verdictOf(checks, false)
  if (verdict === 'conformant') return
  throw withoutStack(unprovedSentence(onlyAnswer, checks, verdict)[language])
}
