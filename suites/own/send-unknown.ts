import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { parameterNaming } from '../../contracts/own/path-parameter.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'
import { resourceOf } from './arranged-call.js'
import { withMember } from './members.js'
import { pathValues } from './post.js'
import { unknownId } from './unknown-id.js'
import { sendValid, validBody } from './valid-requests.js'

/** Calls an operation about an id that nobody was given: in its path, or where its body names it. */
export async function sendUnknown(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  member?: string,
): Promise<Exchange> {
  if (member !== undefined) {
    const id = await unknownId(target, own, operation, member)
    return sendValid(target, own, operation, {
      body: withMember(validBody(target, own, operation), member, id),
    })
  }
  const name = parameterNaming(own, resourceOf(own, operation)!, operation) ?? ''
  const unknown = { [name]: await unknownId(target, own, operation, name) }
  const parameters = await pathValues(target, own, operation, unknown)
  return sendValid(target, own, operation, { parameters, body: validBody(target, own, operation) })
}
