import { both } from '../../../contracts/text/bilingual.js'
import type { Contract } from '../../../contracts/contract/contract.js'
import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import { memberViolations } from '../../../contracts/own/member-violations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { eachBodyThat } from '../../observe/expect/matching-calls.js'
import { objectOf } from '../../observe/recording/observed-call.js'
import { expectThat } from '../../run/expect/expect.js'
import { inId } from '../own-site.js'
import { foundAt } from './sent-member-checks.js'

const titles = {
  list: {
    en: (operation: string, member: string) => `sends one of the listed values as ${member} of ${operation}`,
    tr: (operation: string, member: string) =>
      `${operation} isteğinin ${member} alanında listedeki değerlerden birini gönderir`,
    expected: { en: 'one of the listed values', tr: 'listedeki değerlerden biri' },
  },
  form: {
    en: (operation: string, member: string) => `sends ${member} of ${operation} in the described form`,
    tr: (operation: string, member: string) =>
      `${operation} isteğinin ${member} alanını belgelenen biçimde gönderir`,
    expected: { en: 'the described form', tr: 'belgelenen biçim' },
  },
} as const

/** Each value that is sent is one of its list, and of the form that its schema describes. */
export function sentValueChecks(own: OwnSurface, { validators }: Contract): ClientCheck[] {
  const surface = own.surface as Surface
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'sent-in-list' && demand.demands !== 'sent-form') return []
    const { operation, member, requirement } = demand
    const shown = member.replaceAll('.0.', '.')
    const kind = demand.demands === 'sent-in-list' ? 'list' : 'form'
    const { en, tr, expected } = titles[kind]
    return [
      {
        id: `${surface}/client/${kind}-of-${inId(operation, shown)}`,
        title: { en: en(operation, shown), tr: tr(operation, shown) },
        requirement,
        occasion: { member: shown },
        matches: eachBodyThat(operation, (call) =>
          foundAt(call, member).some(({ value }) => value !== undefined && value !== null),
        ),
        expect(matching) {
          const body = objectOf(judgedCall(matching))
          const wrong = memberViolations(validators, operation, body, member).find((one) => one.kind === kind)
          const said = `${wrong?.path ?? ''} ${wrong?.message ?? ''}`
          expectThat(wrong === undefined, expected, both(said))
        },
      },
    ]
  })
}
