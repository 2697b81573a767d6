import { violationsOf } from '../../../contracts/validation/validation.js'
import type { Check } from '../../check.js'
import { expectJson } from '../../run/expect/expect.js'
import { Nonconformance } from '../../run/expect/nonconformance.js'
import { callValid } from '../arranged-call.js'
import { expectSuccess, expectTakenAsUsual } from '../expect-documented.js'
import { inId, type OwnSite } from '../own-site.js'

/** A valid call is taken, as documented, and answered as its schema says. */
export function successChecks({ surface, own, contract, callable }: OwnSite): Check[] {
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'success' && demand.demands !== 'answer') return []
    const operation = callable.find(({ id }) => id === demand.operation)
    if (!operation) return []
    const { id, success, answers } = operation
    const { requirement } = demand
    if (demand.demands === 'success')
      return [
        {
          id: `${surface}/taken/${inId(id)}`,
          title: { en: `takes a valid ${id}`, tr: `geçerli ${id} isteğini kabul eder` },
          requirement,
          tags: ['smoke'],
          run: async (target) =>
            expectSuccess(target, own, operation, await callValid(target, own, operation)),
        },
      ]
    const schema = `${id}.${Object.keys(answers).find((status) => answers[status] === success)}`
    if (!contract.validators[schema]) return []
    return [
      {
        id: `${surface}/answer/${inId(id)}`,
        title: { en: `answers ${id} as documented`, tr: `${id} isteğini belgelendiği gibi yanıtlar` },
        requirement,
        run: async (target) => {
          const exchange = await callValid(target, own, operation)
          expectTakenAsUsual(target, own, operation, exchange)
          // Another documented success may have another body.
          const named = `${id}.${exchange.response.status}`
          const answered = contract.validators[named] ? named : schema
          const [violation] = violationsOf(contract.validators, answered, expectJson(exchange))
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
