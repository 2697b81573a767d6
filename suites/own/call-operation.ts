import { ownSurfaceOf } from '../../contracts/own/enrol-partner.js'
import { HarnessFault } from '../run/harness-fault.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'
import { arranged } from './arranged-call.js'
import { sendValid, validBody } from './valid-requests.js'

/** What of a valid call is otherwise. */
export interface CallOptions {
  /** Members in place of those of the valid body; `undefined` leaves one out. */
  body?: Readonly<Record<string, unknown>>
  /** What stands in the path, where it is not something new. */
  parameters?: Readonly<Record<string, unknown>>
  headers?: Readonly<Record<string, string>>
  /** Set where the body breaks the contract on purpose. */
  invalid?: boolean
}

/**
 * Calls an operation of a partner of one's own as it is documented, with the target's own credentials: with a valid
 * body that is new, and, where its path names something, with something new that was posted for it.
 */
export async function callOperation(
  target: Target,
  operationId: string,
  { body: members, parameters, headers = {}, invalid = false }: CallOptions = {},
): Promise<Exchange> {
  const own = ownSurfaceOf(target.settings.surface)?.own
  const operation = own?.operations.find(({ id }) => id === operationId)
  if (!own || !operation)
    throw new HarnessFault(`calling ${operationId}: ${target.settings.surface} has no such operation.`)
  const call = parameters
    ? { parameters, body: validBody(target, own, operation) }
    : await arranged(target, own, operation)
  const body = members === undefined ? call.body : { ...(call.body as object), ...members }
  return sendValid(target, own, operation, { parameters: call.parameters, body, headers, invalid })
}
