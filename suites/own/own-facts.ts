import type { OwnOperation } from '../../contracts/own/own-partner.js'
import type { SurfaceFacts } from '../families/surface-facts.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'
import { arranged, callValid } from './arranged-call.js'
import { freeMember } from './free-member.js'
import { withMember } from './members.js'
import type { OwnSite } from './own-site.js'
import { sendValid } from './valid-requests.js'

/** What the families need to know of a surface of a partner of one's own, asked by one operation that takes a body. */
export function ownFacts(site: OwnSite, operation: OwnOperation): SurfaceFacts {
  const { surface, own } = site
  const free = freeMember(site, operation)
  const bodyOf = async (target: Target): Promise<object> =>
    (await arranged(target, own, operation)).body as object
  const send = async (target: Target, body: unknown): Promise<Exchange> => {
    const { parameters } = await arranged(target, own, operation)
    return sendValid(target, own, operation, { parameters, body, invalid: true })
  }
  const number = Object.entries((operation.requestSchema as { properties?: object })?.properties ?? {}).find(
    ([, schema]: [string, { type?: unknown }]) => schema.type === 'number' || schema.type === 'integer',
  )?.[0]
  return {
    surface,
    operation: operation.id,
    sound: bodyOf,
    body: bodyOf,
    carrying: async (target, text) => withMember(await bodyOf(target), free ?? 'extra', text) as object,
    ...(number !== undefined && { number }),
    extra: 'uyumExtra',
    doubled: { [free ?? Object.keys(operation.requestSchema ?? {})[0] ?? 'extra']: 'ikinci' },
    send,
    sendSound: (target) => callValid(target, own, operation),
    sendRefused: (target) => send(target, Buffer.from('{"a":')),
  }
}
