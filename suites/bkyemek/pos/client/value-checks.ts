import { yesNoFieldNames } from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { isPhpDateTime } from '../../../../contracts/forms/php-date-time.js'
import { isTurkishPhone } from '../../../../contracts/forms/turkish-phone.js'
import { defineClientChecks, judgedCall, type ClientCheck } from '../../../observe/client-check.js'
import { both, expectMemberThat, memberOf, shownAs } from '../../../observe/expect/expect-call.js'
import { membersAt } from '../../../observe/expect/members-at.js'
import { eachBodyThat } from '../../../observe/expect/matching-calls.js'
import { expectThat } from '../../../run/expect/expect.js'
import type { PosClientRequirement } from './requirement.js'

type Check = ClientCheck<PosClientRequirement>

const operation = 'receiveOrder'

const yesOrNo = yesNoFieldNames.map((field): Check => ({
  id: `bkyemek/pos/client/values-of-${field}`,
  title: {
    en: `sends ${field} as "Evet" or "Hayır"`,
    tr: `${field} alanını "Evet" veya "Hayır" olarak gönderir`,
  },
  requirement: 'answers-are-yes-or-no',
  matches: textsOf(field),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => value === 'Evet' || value === 'Hayır',
      both('"Evet" / "Hayır"'),
    ),
}))

const coordinates = (
  [
    ['adres_latitude', 90],
    ['adres_longitude', 180],
    ['restoran_enlem', 90],
    ['restoran_boylam', 180],
  ] as const
).map(([field, most]): Check => ({
  id: `bkyemek/pos/client/range-of-${field}`,
  title: { en: `sends ${field} within ±${most}`, tr: `${field} alanını ±${most} içinde gönderir` },
  requirement: 'coordinates-on-earth',
  matches: numbersIn(field),
  expect: (matching) =>
    expectMemberThat(
      judgedCall(matching),
      field,
      (value) => Math.abs(Number(value)) <= most,
      both(`±${most}`),
    ),
}))

const amounts = (['siparis_tutari', 'odeme_tutari'] as const).map((field): Check => ({
  id: `bkyemek/pos/client/no-negative-${field}`,
  title: { en: `sends no negative ${field}`, tr: `eksi bir ${field} göndermez` },
  requirement: 'amounts-not-negative',
  matches: numbersIn(field),
  expect: (matching) =>
    expectMemberThat(judgedCall(matching), field, (value) => Number(value) >= 0, both(`"${field}" ≥ 0`)),
}))

/** What stands in the fields of an order of BK Yemek. Payment types and statuses are open lists ("vb."). */
export const posClientValueChecks = defineClientChecks<PosClientRequirement>([
  {
    id: 'bkyemek/pos/client/phone',
    title: { en: 'sends a phone that begins with +90', tr: '+90 ile başlayan bir telefon gönderir' },
    requirement: 'phone-begins-with-90',
    matches: textsOf('musteri_telefon'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'musteri_telefon',
        (value) => isTurkishPhone(String(value)),
        both('"musteri_telefon": "+90…"'),
      ),
  },
  {
    id: 'bkyemek/pos/client/whole-phone',
    title: { en: 'sends a whole phone number', tr: 'telefon numarasını eksiksiz gönderir' },
    requirement: 'phone-has-ten-more-digits',
    matches: eachBodyThat(operation, (call) => isTurkishPhone(String(memberOf(call, 'musteri_telefon')))),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'musteri_telefon',
        (value) => /^\+90\d{10}$/.test(String(value).replace(/[\s().-]/g, '')),
        { en: '+90 and ten digits', tr: '+90 ve on rakam' },
      ),
  },
  {
    id: 'bkyemek/pos/client/date',
    title: { en: 'sends the date as Y-m-d H:i:s', tr: 'tarihi Y-m-d H:i:s biçiminde gönderir' },
    requirement: 'date-in-the-documented-form',
    matches: textsOf('siparis_tarihi'),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'siparis_tarihi',
        (value) => isPhpDateTime(String(value)),
        both('Y-m-d H:i:s: "2025-01-31 18:05:00"'),
      ),
  },
  ...yesOrNo,
  {
    id: 'bkyemek/pos/client/courier-type',
    title: { en: 'sends a documented kurye_tipi', tr: 'belgelenmiş bir kurye_tipi gönderir' },
    requirement: 'courier-type-known',
    // An empty text says nothing: the page does not call it a value.
    matches: eachBodyThat(operation, (call) => {
      const type = memberOf(call, 'kurye_tipi')
      return typeof type === 'string' && type !== ''
    }),
    expect: (matching) =>
      expectMemberThat(
        judgedCall(matching),
        'kurye_tipi',
        (value) => value === 'BK Getirsin' || value === 'Restoran Getirsin',
        both('"BK Getirsin" / "Restoran Getirsin"'),
      ),
  },
  ...coordinates,
  ...amounts,
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

/** Orders in which the member is a text: another type breaks another requirement. */
function textsOf(field: string) {
  return eachBodyThat(operation, (call) => typeof memberOf(call, field) === 'string')
}

function numbersIn(field: string) {
  return eachBodyThat(operation, (call) => typeof memberOf(call, field) === 'number')
}
