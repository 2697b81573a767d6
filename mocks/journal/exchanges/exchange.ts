import { violationsOf, type Violation } from '../../../contracts/validation/validation.js'
import type { PlayedSurface } from '../../call/played-surface.js'
import type { JournalEntry } from '../journal.js'
import { parseJson } from '../../call/parse-json.js'

/** A recorded request and its answer as the control API shows them. */
export interface Exchange extends Omit<JournalEntry, 'at'> {
  /** What broke the contract in it. */
  violations: Violation[]
  /** ISO 8601, on the world's clock. */
  at: string
}

/** Judges an entry against its contract: when it is read, so that recording costs a call nothing. */
export function exchangeOf(entry: JournalEntry, played: readonly PlayedSurface[]): Exchange {
  return { ...entry, violations: violationsIn(entry, played), at: new Date(entry.at).toISOString() }
}

function violationsIn(entry: JournalEntry, played: readonly PlayedSurface[]): Violation[] {
  const validators =
    played.find(({ surface }) => surface.surface === entry.surface)?.surface.contract.validators ?? {}
  const judge = (schema: string, part: string, body: string): Violation[] =>
    validators[schema]
      ? violationsOf(validators, schema, parseJson(body)).map(({ path, message }) => ({
          path: `/${part}/body${path}`,
          message,
        }))
      : []
  return [
    ...judge(`${entry.operation}.request`, 'request', entry.request.body),
    ...(entry.request.method === 'HEAD'
      ? []
      : judge(`${entry.operation}.${entry.response.status}`, 'response', entry.response.body)),
  ]
}
