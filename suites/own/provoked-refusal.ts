import type { Provocation } from '../../contracts/own/demand.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import type { Exchange } from '../run/http/exchange.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target/target.js'
import { arranged } from './arranged-call.js'
import { withMember } from './members.js'
import { nothingShown } from './shown-credentials.js'
import { sendUnknown } from './send-unknown.js'
import { sendValid } from './valid-requests.js'

/** The refusal of an operation that is earned so; whether its status is one of these is another check's question. */
export async function provokedRefusal(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  { by, statuses }: { by: Provocation; statuses: readonly number[] },
): Promise<Exchange> {
  const exchange = await provoked(target, own, operation, by)
  const { status } = exchange.response
  if (!statuses.includes(status)) throw otherStatus(operation.id, status)
  return exchange
}

async function provoked(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  by: Provocation,
): Promise<Exchange> {
  if (by === 'id') return sendUnknown(target, own, operation)
  const call = await arranged(target, own, operation)
  if (by === 'credential') return sendValid(target, own, operation, { ...call, instead: nothingShown(own) })
  const body = withMember(call.body, by.member, undefined)
  return sendValid(target, own, operation, { ...call, body, invalid: true })
}

function otherStatus(operation: string, status: number): MissingPrerequisite {
  return new MissingPrerequisite({
    en: `${operation} was answered with HTTP ${status}`,
    tr: `${operation}, HTTP ${status} ile yanıtlandı`,
  })
}
