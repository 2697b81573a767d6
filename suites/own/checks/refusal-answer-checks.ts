import type { Provocation } from '../../../contracts/own/demand.js'
import type { OwnOperation, OwnSurface } from '../../../contracts/own/own-partner.js'
import { parameterNaming } from '../../../contracts/own/path-parameter.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import type { Check } from '../../check.js'
import { expectJson } from '../../run/expect/expect.js'
import { Nonconformance } from '../../run/expect/nonconformance.js'
import type { Exchange } from '../../run/http/exchange.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import type { Target } from '../../run/target/target.js'
import { arranged, resourceOf } from '../arranged-call.js'
import { withMember } from '../members.js'
import { inId, type OwnSite } from '../own-site.js'
import { pathValues } from '../post.js'
import { unknownId } from '../unknown-id.js'
import { sendValid, validBody } from '../valid-requests.js'

/** A refusal says what its schema promises. */
export function refusalAnswerChecks({ surface, own, contract, callable }: OwnSite): Check[] {
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'refusal-answer') return []
    const operation = callable.find(({ id }) => id === demand.operation)
    if (!operation) return []
    const { statuses, by, requirement } = demand
    return [
      {
        id: `${surface}/refusal/${inId(operation.id)}-${statuses.join('-or-')}`,
        title: {
          en: `refuses ${operation.id} with ${statuses.join(' or ')} as documented`,
          tr: `${operation.id} isteğini ${statuses.join(' ya da ')} ile belgelendiği gibi reddeder`,
        },
        requirement,
        run: async (target) => {
          const exchange = await provoked(target, own, operation, by)
          const { status } = exchange.response
          // Whether this is the status is another check's question.
          if (!statuses.includes(status)) throw otherStatus(operation.id, status)
          const schema = `${operation.id}.${status}`
          // Of two that are documented one may promise no body.
          if (!contract.validators[schema]) return
          const [violation] = violationsOf(contract.validators, schema, expectJson(exchange))
          if (violation)
            throw new Nonconformance(
              { en: 'the documented members', tr: 'belgelenen alanlar' },
              {
                en: `${violation.path || 'the body'} ${violation.message}`,
                tr: `${violation.path || 'gövde'}: ${violation.message}`,
              },
            )
        },
      },
    ]
  })
}

async function provoked(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  by: Provocation,
): Promise<Exchange> {
  if (by === 'id') {
    const name = parameterNaming(own, resourceOf(own, operation)!, operation)!
    const unknown = { [name]: await unknownId(target, own, operation, name) }
    const parameters = await pathValues(target, own, operation, unknown)
    return sendValid(target, own, operation, { parameters, body: validBody(target, own, operation) })
  }
  const call = await arranged(target, own, operation)
  if (by === 'credential') return sendValid(target, own, operation, { ...call, instead: nothingShown(own) })
  const body = withMember(call.body, by.member, undefined)
  return sendValid(target, own, operation, { ...call, body, invalid: true })
}

function nothingShown({ surface }: OwnSurface): Record<string, () => undefined> {
  const places = Object.entries(sheetOf(surface as never).credentials)
  return Object.fromEntries(
    places.flatMap(([name, place]) => ('member' in place ? [] : [[name, () => undefined]])),
  )
}

function otherStatus(operation: string, status: number): MissingPrerequisite {
  return new MissingPrerequisite({
    en: `${operation} was answered with HTTP ${status}`,
    tr: `${operation}, HTTP ${status} ile yanıtlandı`,
  })
}
