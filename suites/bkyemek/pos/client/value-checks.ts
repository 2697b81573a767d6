import { both } from '../../../../contracts/text/bilingual.js'
import type { PosClientRequirement } from '../../../../contracts/bkyemek/pos/client-requirements.js'
import { yesNoFieldNames } from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { isPhpDateTime } from '../../../../contracts/forms/php-date-time.js'
import { isTurkishPhone } from '../../../../contracts/forms/turkish-phone.js'
import {
  isAnyOf,
  isNumber,
  isString,
  isText,
  memberForms,
  type MemberForm,
} from '../../../families/clients/member-forms.js'
import { defineClientChecks, judgedCall } from '../../../observe/client-check.js'
import { memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { membersAt } from '../../../observe/expect/members-at.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'

type Form = MemberForm<PosClientRequirement>

const surface = 'bkyemek/pos'
const operation = 'receiveOrder'

const yesOrNo = yesNoFieldNames.map((member): Form => ({
  behaviour: `values-of-${member}`,
  title: {
    en: `sends ${member} as "Evet" or "Hayır"`,
    tr: `${member} alanını "Evet" veya "Hayır" olarak gönderir`,
  },
  requirement: 'answers-are-yes-or-no',
  member,
  of: isString,
  holds: isAnyOf('Evet', 'Hayır'),
  expected: both('"Evet" / "Hayır"'),
}))

const coordinates = (
  [
    ['adres_latitude', 90],
    ['adres_longitude', 180],
    ['restoran_enlem', 90],
    ['restoran_boylam', 180],
  ] as const
).map(([member, most]): Form => ({
  behaviour: `range-of-${member}`,
  title: { en: `sends ${member} within ±${most}`, tr: `${member} alanını ±${most} içinde gönderir` },
  requirement: 'coordinates-on-earth',
  member,
  of: isNumber,
  holds: (value) => Math.abs(Number(value)) <= most,
  expected: both(`±${most}`),
}))

const amounts = (['siparis_tutari', 'odeme_tutari'] as const).map((member): Form => ({
  behaviour: `no-negative-${member}`,
  title: { en: `sends no negative ${member}`, tr: `eksi bir ${member} göndermez` },
  requirement: 'amounts-not-negative',
  member,
  of: isNumber,
  holds: (value) => Number(value) >= 0,
  expected: both(`"${member}" ≥ 0`),
}))

/** What stands in the fields of an order of BK Yemek. Payment types and statuses are open lists ("vb."). */
export const posClientValueChecks = defineClientChecks<PosClientRequirement>([
  ...memberForms<PosClientRequirement>(surface, operation, [
    {
      behaviour: 'phone',
      title: { en: 'sends a phone that begins with +90', tr: '+90 ile başlayan bir telefon gönderir' },
      requirement: 'phone-begins-with-90',
      member: 'musteri_telefon',
      of: isString,
      holds: (value) => isTurkishPhone(String(value)),
      expected: both('"musteri_telefon": "+90…"'),
    },
    {
      behaviour: 'whole-phone',
      title: { en: 'sends a whole phone number', tr: 'telefon numarasını eksiksiz gönderir' },
      requirement: 'phone-has-ten-more-digits',
      member: 'musteri_telefon',
      of: (value) => isTurkishPhone(String(value)),
      holds: (value) => /^\+90\d{10}$/.test(String(value).replace(/[\s().-]/g, '')),
      expected: { en: '+90 and ten digits', tr: '+90 ve on rakam' },
    },
    {
      behaviour: 'date',
      title: { en: 'sends the date as Y-m-d H:i:s', tr: 'tarihi Y-m-d H:i:s biçiminde gönderir' },
      requirement: 'date-in-the-documented-form',
      member: 'siparis_tarihi',
      of: isString,
      holds: (value) => isPhpDateTime(String(value)),
      expected: both('Y-m-d H:i:s: "2025-01-31 18:05:00"'),
    },
    ...yesOrNo,
    {
      behaviour: 'courier-type',
      title: { en: 'sends a documented kurye_tipi', tr: 'belgelenmiş bir kurye_tipi gönderir' },
      requirement: 'courier-type-known',
      member: 'kurye_tipi',
      // An empty text says nothing: the page does not call it a value.
      of: isText,
      holds: isAnyOf('BK Getirsin', 'Restoran Getirsin'),
      expected: both('"BK Getirsin" / "Restoran Getirsin"'),
    },
    ...coordinates,
    ...amounts,
  ]),
  {
    id: 'bkyemek/pos/client/something-ordered',
    title: { en: 'sends at least one of something', tr: 'en az bir ürün ve adet gönderir' },
    requirement: 'something-is-ordered',
    matches: eachBodyThat(operation, (call) => Array.isArray(memberOf(call, 'siparis_icerikleri'))),
    expect(matching) {
      const items = memberOf(judgedCall(matching), 'siparis_icerikleri') as unknown[]
      const none = membersAt(judgedCall(matching), 'siparis_icerikleri.adet').find(
        ({ value }) => typeof value === 'number' && value < 1,
      )
      expectThat(
        items.length > 0 && none === undefined,
        { en: 'an item, and adet of at least 1', tr: 'bir öğe ve en az 1 olan adet' },
        none ? shownAs(none.path, none.value) : shownAs('siparis_icerikleri', items),
      )
    },
  },
])
