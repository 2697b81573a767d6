import { both } from '../../../../contracts/text/bilingual.js'
import type { CourierClientRequirement } from '../../../../contracts/hesapkurye/courier/client-requirements.js'
import { isText, memberForms, type MemberForm } from '../../../families/clients/member-forms.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf } from '../../../observe/expect/expect-call.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'
import { isInOwnForm, isInShownForm, minuteOf } from './sent-date.js'

const operation = 'savePackage'
const dates = ['CreateDate', 'TargetDate']

const forms = dates.flatMap((member): MemberForm<CourierClientRequirement>[] => [
  {
    behaviour: `shown-form-of-${member}`,
    title: {
      en: `sends ${member} as a moment in a form that the samples show`,
      tr: `${member} alanını örneklerdeki biçimlerden birinde gönderir`,
    },
    requirement: 'dates-in-a-shown-form',
    member,
    of: isText,
    holds: (value) => isInShownForm(String(value)),
    expected: both('yyyy-MM-dd HH:mm: "2024-10-25 11:55"'),
  },
  {
    behaviour: `own-form-of-${member}`,
    title: {
      en: `sends ${member} as yyyy-MM-dd HH:mm`,
      tr: `${member} alanını yyyy-MM-dd HH:mm biçiminde gönderir`,
    },
    requirement: 'dates-in-the-form-of-the-own-sample',
    member,
    of: (value) => isText(value) && isInShownForm(value),
    holds: (value) => isInOwnForm(String(value)),
    expected: both('"2024-10-25 11:55"'),
  },
])

/** The two dates that a client of Hesap Kurye puts into a package. */
export const courierClientDateChecks = defineClientChecks<CourierClientRequirement>([
  ...memberForms('hesapkurye/courier', operation, forms),
  {
    id: 'hesapkurye/courier/client/delivery-after-order',
    title: {
      en: 'expects no delivery before the order was made',
      tr: 'siparişten önceye teslim beklemez',
    },
    requirement: 'delivery-not-before-the-order',
    matches: eachBodyThat(operation, (call) =>
      dates.every((member) => isInShownForm(String(memberOf(call, member)))),
    ),
    expect(matching) {
      const [made, delivered] = dates.map((member) =>
        minuteOf(String(memberOf(judgedCall(matching), member))),
      )
      expectThat(delivered! >= made!, both(`"TargetDate" ≥ ${made}`), both(`"TargetDate": ${delivered}`))
    },
  },
])
