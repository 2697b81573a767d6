import { both } from '../../../contracts/text/bilingual.js'
import type { Check } from '../../check.js'
import { expectJson, expectThat } from '../../run/expect/expect.js'
import { memberAt } from '../members.js'
import { inId, type OwnSite } from '../own-site.js'
import { provokedRefusal } from '../provoked-refusal.js'

/** A refusal tells machines what is wrong by the word that the documents give them. */
export function refusalCodeChecks({ surface, own, callable }: OwnSite): Check[] {
  return own.demands.flatMap((demand): Check[] => {
    if (demand.demands !== 'refusal-code') return []
    const operation = callable.find(({ id }) => id === demand.operation)
    if (!operation) return []
    const { status, by, codes, requirement } = demand
    return [
      {
        id: `${surface}/refusal/${inId(operation.id)}-${status}-code`,
        title: {
          en: `refuses ${operation.id} with the documented code`,
          tr: `${operation.id} isteğini belgelenen kodla reddeder`,
        },
        requirement,
        run: async (target) => {
          const body = expectJson(await provokedRefusal(target, own, operation, { by, statuses: [status] }))
          const [expected, actual] = [
            shown(codes.map(({ member, value }) => [member, value])),
            shown(codes.map(({ member }) => [member, memberAt(body, member)])),
          ]
          expectThat(expected === actual, both(expected), both(target.masked(actual).slice(0, 200)))
        },
      },
    ]
  })
}

function shown(members: readonly [name: string, value: unknown][]): string {
  return members.map(([name, value]) => `"${name}": ${JSON.stringify(value) ?? '—'}`).join(', ')
}
