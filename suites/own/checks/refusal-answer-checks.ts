import { violationsOf } from '../../../contracts/validation/validation.js'
import type { Check } from '../../check.js'
import { expectJson } from '../../run/expect/expect.js'
import { Nonconformance } from '../../run/expect/nonconformance.js'
import { inId, type OwnSite } from '../own-site.js'
import { provokedRefusal } from '../provoked-refusal.js'

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
          const exchange = await provokedRefusal(target, own, operation, { by, statuses })
          const schema = `${operation.id}.${exchange.response.status}`
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
