import type { Surface } from '../../../contracts/contract/surfaces.js'
import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { hasHeader } from '../../observe/evidence/seen-headers.js'
import { eachCallOf } from '../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'
import { inId } from '../own-site.js'

/** Required headers and parameters of the query are sent. */
export function sentParameterChecks(own: OwnSurface): ClientCheck[] {
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'sent-parameter') return []
    const { operation, in: where, parameter, requirement } = demand
    const words =
      where === 'query'
        ? { en: `${parameter} in the query`, tr: `sorguda ${parameter}` }
        : { en: `the header ${parameter}`, tr: `${parameter} başlığı` }
    return [
      {
        id: `${own.surface as Surface}/client/sends-${inId(operation, parameter)}`,
        title: { en: `sends ${parameter} with ${operation}`, tr: `${operation} ile ${parameter} gönderir` },
        requirement,
        matches: eachCallOf(operation),
        expect: (matching) =>
          expectThat(isSent(judgedCall(matching), where, parameter), words, {
            en: 'it is missing or empty',
            tr: 'yok veya boş',
          }),
      },
    ]
  })
}

function isSent(call: ObservedCall, where: 'query' | 'header', name: string): boolean {
  if (where === 'header') return hasHeader(call, name)
  return (new URL(call.request.path, 'http://x').searchParams.get(name) ?? '') !== ''
}
