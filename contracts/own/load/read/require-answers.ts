import type { OwnOperation } from '../../own-partner.js'
import type { Findings, Place } from '../findings.js'
import { unknownAnswer } from '../words/sheet-words.js'

/** With each of these statuses the document has the operation answer, by its number or its range. */
export function requireAnswers(
  { id, answers }: OwnOperation,
  statuses: readonly number[],
  place: Place,
  findings: Findings,
): void {
  const unknown = statuses.find(
    (status) => ![String(status), `${Math.floor(status / 100)}XX`].some((name) => name in answers),
  )
  if (unknown !== undefined)
    findings.fault(place, 'status-is-documented', unknownAnswer(id, unknown, Object.keys(answers)))
}
