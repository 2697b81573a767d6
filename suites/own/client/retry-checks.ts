import type { OwnRepeat, OwnSurface } from '../../../contracts/own/own-partner.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { wordOf } from '../../../contracts/text/word-of.js'
import type { ClientCheck } from '../../observe/client-check.js'
import { expectSameId } from '../../observe/expect/expect-identity.js'
import { eachRetry, eachUnclearRetry, type RetriedOperation } from '../../observe/expect/retries.js'
import { objectOf, valueOf, type ObservedCall } from '../../observe/recording/observed-call.js'
import { inId } from '../own-site.js'

/** A retry keeps what makes it the same request. */
export function retryChecks(own: OwnSurface): ClientCheck[] {
  const surface = own.surface as Surface
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'same-on-retry') return []
    const { operation, by, requirement } = demand
    const name = 'member' in by ? by.member : by.header
    const retried = retriedOperation(operation, by)
    return [
      {
        id: `${surface}/client/same-on-retry-${inId(operation)}`,
        title: {
          en: `keeps ${name} when it sends ${operation} again`,
          tr: `${operation} isteğini yeniden gönderirken ${name} değerini korur`,
        },
        requirement,
        needs: ['times'],
        occasion: { scenario: 'lost-answer' },
        matches: eachRetry(retried),
        unclear: eachUnclearRetry(retried, name),
        expect: (matching) => expectSameId(matching, retried.idOf),
      },
    ]
  })
}

function retriedOperation(operation: string, by: OwnRepeat['by']): RetriedOperation {
  if ('header' in by)
    return {
      operation,
      idOf: ({ request }) => request.headers[by.header.toLowerCase()],
      substanceOf: (call) => JSON.stringify(valueOf(call)),
    }
  return {
    operation,
    idOf: (call) => wordOf(memberOf(call, by.member)) || undefined,
    substanceOf(call) {
      const { [by.member]: _id, ...rest } = objectOf(call) ?? {}
      return JSON.stringify(rest)
    },
  }
}

function memberOf(call: ObservedCall, name: string): unknown {
  return objectOf(call)?.[name]
}
