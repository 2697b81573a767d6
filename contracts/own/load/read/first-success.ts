import type { OwnOperation } from '../../own-partner.js'
import type { RepeatFile } from '../partner-file.js'

/** An operation whose success is that of a first request: what a repeat alone is answered with is not. */
export function withFirstSuccess(operation: OwnOperation, repeats: readonly RepeatFile[]): OwnOperation {
  const { status } = repeats.find((repeat) => repeat.operation === operation.id) ?? {}
  const first = Object.values(operation.answers).find(
    (answer) => answer.status >= 200 && answer.status <= 299 && answer.status !== status,
  )
  return status === undefined || !first ? operation : { ...operation, success: first }
}
