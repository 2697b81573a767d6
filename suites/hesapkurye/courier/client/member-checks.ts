import { both } from '../../../../contracts/text/bilingual.js'
import {
  sentMembers,
  type SentMembers,
} from '../../../../contracts/hesapkurye/courier/sent-member-requirements.js'
import { noNull, sentFields } from '../../../families/clients/sent-fields.js'
import { defineClientChecks, judgedCall, type MatchingCalls } from '../../../observe/client-check.js'
import { expectMemberThat } from '../../../observe/expect/expect-call.js'
import { everyMemberAt } from '../../../observe/expect/members-at.js'
import { eachBodyOf, eachBodyThat, eachJsonOf } from '../../../observe/expect/matching-calls.js'
import type { ObservedCall } from '../../../observe/recording/observed-call.js'
import type { Recording } from '../../../observe/recording/recording.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import {
  documentedMembers,
  documentedProductMembers,
  miswrittenMembers,
  miswrittenProductMembers,
  type Miswritten,
} from './documented-members.js'

const surface = 'hesapkurye/courier'

const rows = Object.entries(sentMembers).flatMap(([requirement, { operation, members }]) =>
  members.map((member) => ({ requirement: requirement as SentMembers, operation, member })),
)

/** Which members a client of Hesap Kurye puts into its bodies, and how it writes their names. */
export const courierClientMemberChecks = defineClientChecks<CourierClientRequirement>([
  ...rows.flatMap(({ requirement, operation, member }) => sentMember(requirement, operation, member)),
  ...sentMember('package-has-an-order-number', 'savePackage', 'RemoteOrderNumber'),
  ...sentMember('project-named', 'getRestaurantInfos', 'ProjectID'),
  {
    id: 'hesapkurye/courier/client/member-names',
    title: {
      en: 'writes the members’ names in the documented letter case',
      tr: 'alan adlarını belgedeki büyük-küçük harfle yazar',
    },
    requirement: 'members-in-documented-letter-case',
    matches: eachBodyOf(),
    expect: (matching) => expectWellWritten(miswrittenMembers(judgedCall(matching))),
  },
  {
    id: 'hesapkurye/courier/client/product-member-names',
    title: {
      en: 'writes the names of products’ members in camelCase',
      tr: 'ürün alanlarının adlarını camelCase yazar',
    },
    requirement: 'members-in-documented-letter-case',
    matches: eachBodyThat('savePackage', (call) => everyMemberAt(call, 'Products').length > 0),
    expect: (matching) => expectWellWritten(miswrittenProductMembers(judgedCall(matching))),
  },
  noNull(surface, 'no-null-members', dispensable),
])

function sentMember<Requirement extends CourierClientRequirement>(
  requirement: Requirement,
  operation: string,
  member: string,
) {
  return sentFields(surface, [member], {
    requirement,
    operation,
    behaviour: () => `${operation}.${member}`,
    every: { en: `every ${operation} call`, tr: `her ${operation} çağrısında` },
    matches: () => (recording) => eachJsonWithout(operation, member, recording),
    expect: (call) =>
      expectMemberThat(call, member, (value) => isThere(member, value), {
        en: `"${member}" in the body`,
        tr: `gövdede "${member}"`,
      }),
  })
}

/** Without those that have the member in another letter case: they break another requirement. */
function eachJsonWithout(operation: string, miswritten: string, recording: Recording): MatchingCalls[] {
  return eachJsonOf(operation)(recording).filter(
    ([call]) => !miswrittenMembers(call).some(({ documented }) => documented === miswritten),
  )
}

/** A Reason is free text: an empty one says that there is none to tell. */
function isThere(member: string, value: unknown): boolean {
  return value !== undefined && value !== null && (value !== '' || member === 'Reason')
}

function expectWellWritten([miswritten]: readonly Miswritten[]): void {
  expectThat(miswritten === undefined, both(`"${miswritten?.documented}"`), both(`"${miswritten?.path}"`))
}

/** The members whose absence breaks no requirement of its own. */
function dispensable({ operation }: ObservedCall): string[] {
  const demanded = [...rows, { operation: 'savePackage', member: 'RemoteOrderNumber' }]
    .filter((row) => row.operation === operation)
    .map(({ member }) => member)
  const own = documentedMembers(operation).filter((name) => !demanded.includes(name) && name !== 'ProjectID')
  return [...own, ...documentedProductMembers.map((name) => `Products.${name}`)]
}
