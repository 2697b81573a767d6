import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { CourierClientRequirement } from './requirement.js'
import { eachPackageText } from './package-texts.js'
import { isInOwnForm, isInShownForm, minuteOf } from './sent-date.js'

type Check = ClientCheck<CourierClientRequirement>

const dates = (['CreateDate', 'TargetDate'] as const).flatMap((member): Check[] => [
  {
    id: `hesapkurye/courier/client/shown-form-of-${member}`,
    title: {
      en: `sends ${member} as a moment in a form that the samples show`,
      tr: `${member} alanını örneklerdeki biçimlerden birinde gönderir`,
    },
    requirement: 'dates-in-a-shown-form',
    matches: eachPackageText(member),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        member,
        (value) => isInShownForm(String(value)),
        both('yyyy-MM-dd HH:mm: "2024-10-25 11:55"'),
      ),
  },
  {
    id: `hesapkurye/courier/client/own-form-of-${member}`,
    title: {
      en: `sends ${member} as yyyy-MM-dd HH:mm`,
      tr: `${member} alanını yyyy-MM-dd HH:mm biçiminde gönderir`,
    },
    requirement: 'dates-in-the-form-of-the-own-sample',
    matches: eachPackageText(member, isInShownForm),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        member,
        (value) => isInOwnForm(String(value)),
        both('"2024-10-25 11:55"'),
      ),
  },
])

/** The two dates that a client of Hesap Kurye puts into a package. */
export const courierClientDateChecks = defineClientChecks<CourierClientRequirement>([
  ...dates,
  {
    id: 'hesapkurye/courier/client/delivery-after-order',
    title: {
      en: 'expects no delivery before the order was made',
      tr: 'siparişten önceye teslim beklemez',
    },
    requirement: 'delivery-not-before-the-order',
    matches: eachBodyThat('savePackage', (call) =>
      ['CreateDate', 'TargetDate'].every((member) => isInShownForm(String(memberOf(call, member)))),
    ),
    expect(matching) {
      const [made, delivered] = ['CreateDate', 'TargetDate'].map((member) =>
        minuteOf(String(memberOf(judgedCall(matching), member))),
      )
      expectThat(delivered! >= made!, both(`"TargetDate" ≥ ${made}`), both(`"TargetDate": ${delivered}`))
    },
  },
])
