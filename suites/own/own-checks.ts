import type { Contract } from '../../contracts/contract.js'
import type { OwnSurface } from '../../contracts/own/own-partner.js'
import { parametersOf } from '../../contracts/openapi/path-template.js'
import type { Surface } from '../../contracts/surfaces.js'
import { violationsOf } from '../../contracts/validation.js'
import type { Check } from '../check.js'
import { expectJson, expectNoServerError, expectTaken } from '../run/expect/expect.js'
import { Nonconformance } from '../run/expect/nonconformance.js'
import { canBeDrawn, sendValid } from './valid-requests.js'

/** The checks that follow from a folder's schemas. */
export function ownChecks(own: OwnSurface, contract: Contract): readonly Check[] {
  const surface = own.surface as Surface
  const callable = own.operations.filter(
    (operation) =>
      parametersOf(operation.path).length === 0 && canBeDrawn(own, operation, contract.validators),
  )
  return callable.flatMap((operation): Check[] => {
    const { id, success, answers } = operation
    const name = Object.keys(answers).find((status) => answers[status] === success) ?? '2XX'
    return [
      ...(success.isDocumented
        ? [
            {
              id: `${surface}/${id}/taken`,
              title: { en: `takes a valid ${id}`, tr: `geçerli ${id} isteğini kabul eder` },
              requirement: `${id}-${name}`,
              tags: ['smoke'],
              run: async (target) => expectTaken(await sendValid(target, own, operation)),
            } satisfies Check,
          ]
        : []),
      ...(success.schema
        ? [
            {
              id: `${surface}/${id}/answer`,
              title: { en: `answers ${id} as documented`, tr: `${id} isteğini belgelendiği gibi yanıtlar` },
              requirement: `${id}-answer`,
              run: async (target) => {
                const exchange = await sendValid(target, own, operation)
                const [violation] = violationsOf(contract.validators, `${id}.${name}`, expectJson(exchange))
                if (violation)
                  throw new Nonconformance(
                    { en: 'the documented members', tr: 'belgelenen alanlar' },
                    {
                      en: `${violation.path || 'the body'} ${violation.message}`,
                      tr: `${violation.path || 'gövde'}: ${violation.message}`,
                    },
                  )
              },
            } satisfies Check,
          ]
        : []),
      ...(operation.takesBody
        ? [
            {
              id: `${surface}/${id}/broken-json`,
              title: {
                en: `answers a broken body of ${id} without a server error`,
                tr: `bozuk gövdeli ${id} isteğini sunucu hatası olmadan yanıtlar`,
              },
              requirement: 'bad-input-is-not-a-server-error',
              run: async (target) =>
                expectNoServerError(
                  await sendValid(target, own, operation, { body: Buffer.from('{"a":'), invalid: true }),
                ),
            } satisfies Check,
          ]
        : []),
    ]
  })
}
