import { isSuccess } from '../../../wire/status-class.js'
import type { OwnOperation } from '../../own-partner.js'
import type { RepeatFile } from '../partner-file.js'

/** An operation whose success is that of a first request: what a repeat alone is answered with is not. */
export function withFirstSuccess(operation: OwnOperation, repeats: readonly RepeatFile[]): OwnOperation {
  const { status } = repeats.find((repeat) => repeat.operation === operation.id) ?? {}
  const first = Object.values(operation.answers).find(
    (answer) => isSuccess(answer.status) && answer.status !== status,
  )
  return status === undefined || !first ? operation : { ...operation, success: first }
}
