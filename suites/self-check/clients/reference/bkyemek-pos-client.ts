import {
  documentedType,
  itemFieldNames,
  orderFieldNames,
  requiredFieldNames,
  type ItemField,
  type OrderField,
} from '../../../../contracts/bkyemek/pos/order-field-requirements.js'
import { bkyemekOrders, freshOrderId } from './bkyemek-orders.js'
import {
  inLatin1,
  sendPatiently,
  withMembers,
  withBody,
  withoutMember,
  type ClientVariant,
  type ReferenceClient,
  withMark,
  withTextTwice,
} from './reference-client.js'
import { withMemberAt } from './with-member-at.js'

const path = '/api/v1/restoran_pos_giris'

/** BK Yemek as it sends a POS its orders: one with everything, one with nothing more than it must, one discounted. */
export const bkyemekPosClient: ReferenceClient = {
  surface: 'bkyemek/pos',
  async run(environment, variant) {
    const { apiKey, apiSecret } = JSON.parse(environment.UYUM_CREDENTIALS) as Record<string, string>
    const headers = { 'X-API-KEY': apiKey!, 'X-API-SECRET': apiSecret! }
    for (const body of bkyemekOrders())
      await sendPatiently(environment, { method: 'POST', path, headers, body }, variant)
  },
  toleratedVariants: {
    'whole amounts': withMembers({ siparis_tutari: 150, odeme_tutari: 150 }),
    'amounts with a zero behind the point': {
      alter: (call) => ({
        ...call,
        body: Buffer.from(
          JSON.stringify(call.body).replace(/"siparis_tutari":[\d.]+/, '"siparis_tutari":150.0'),
        ),
      }),
    },
    'letters as escapes': {
      alter: (call) => ({
        ...call,
        body: Buffer.from(
          JSON.stringify(call.body).replace(
            /[^ -~]/g,
            (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
        ),
      }),
    },
    'other payment types and statuses': withMembers({
      odeme_tipi: 'Yemek Kartı',
      siparis_durumu: 'Onaylandı',
    }),
    'a phone with spaces': withMembers({ musteri_telefon: '+90 (555) 123 45-67' }),
    'items without choices': withMemberAt('siparis_icerikleri', (items) =>
      (items as object[]).map((item) => ({
        ...item,
        tercihler_adi: '',
        cikarilacaklar_adi: '',
        urun_not: '',
      })),
    ),
    'optional texts that are empty': withMembers({ kurye_adi: '', adres_kat: '', restoran_il: '' }),
    'more to pay than the total': withMembers({ odeme_tutari: 999.9 }),
    'more fields': withBody((body) => ({ ...body, para_birimi: 'TRY', indirim: null })),
    'header names in lower case': {
      alter: (call) => ({
        ...call,
        headers: {
          'x-api-key': call.headers['X-API-KEY']!,
          'x-api-secret': call.headers['X-API-SECRET']!,
          'content-type': 'application/json;charset=UTF-8',
        },
      }),
    },
  },
  defects: {
    ...typeDefects(),
    ...requiredFieldDefects(),
    'type-of-zile_basma/boolean': withMembers({ zile_basma: true }),
    'type-of-siparis_id/fraction': withMembers({ siparis_id: 1.5 }),
    'type-of-siparis_icerikleri/texts': withMembers({ siparis_icerikleri: ['2 x Lahmacun'] }),
    'documented-calls-only': { alter: (call) => ({ ...call, path: '/api/v1/restoran-pos-giris' }) },
    'documented-calls-only/method': { alter: (call) => ({ ...call, method: 'PUT' }) },
    'requests-are-json': {
      alter: (call) => ({ ...call, body: Buffer.from(`${JSON.stringify(call.body)},`) }),
    },
    'requests-are-utf-8': { alter: (call) => ({ ...call, body: inLatin1(JSON.stringify(call.body)) }) },
    'requests-without-byte-order-mark': withMark,
    'texts-encoded-once': withTextTwice,
    'requests-are-labelled-as-json': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'content-type': 'text/plain' } }),
    },
    // The magic id for which the mock always refuses.
    'refused-calls-not-repeated': { ...withMembers({ siparis_id: 999_000_400 }), repeatsRefused: true },
    'credentials-sent': { alter: (call) => ({ ...call, headers: {} }) },
    'credentials-sent/half': {
      alter: (call) => ({ ...call, headers: { 'X-API-KEY': call.headers['X-API-KEY']! } }),
    },
    'issued-credentials-sent': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'X-API-KEY': 'another' } }),
    },
    'issued-credentials-sent/secret': {
      alter: (call) => ({ ...call, headers: { ...call.headers, 'X-API-SECRET': 'another' } }),
    },
    'secrets-in-headers-only': {
      alter: (call) => ({ ...call, path: `${path}?secret=${call.headers['X-API-SECRET']}` }),
    },
    'required-fields-sent': {
      alter: (call) => ({ ...call, body: Buffer.from(JSON.stringify([call.body])) }),
    },
    'required-fields-sent/null': withMembers({ adres_ilce: null }),
    'required-item-fields-sent': withMembers({ siparis_icerikleri: [{ urun: 'Lahmacun', adet: 1 }] }),
    'required-texts-not-empty': withMembers({ adres_mahalle: '' }),
    'no-null-fields': withMembers({ kurye_not: null }),
    'no-null-fields/in-an-item': withMemberAt('siparis_icerikleri.urun_not', () => null),
    'phone-begins-with-90': withMembers({ musteri_telefon: '0555 123 45 67' }),
    'phone-begins-with-90/no-plus': withMembers({ musteri_telefon: '905551234567' }),
    'phone-begins-with-90/words': withMembers({ musteri_telefon: '+90 hello' }),
    'phone-begins-with-90/empty': withMembers({ musteri_telefon: '' }),
    'phone-has-ten-more-digits': withMembers({ musteri_telefon: '+9005551234567' }),
    'date-in-the-documented-form': withMembers({ siparis_tarihi: '2025-01-31T18:05:00' }),
    'date-in-the-documented-form/turkish': withMembers({ siparis_tarihi: '31.01.2025 18:05:00' }),
    'date-in-the-documented-form/no-seconds': withMembers({ siparis_tarihi: '2025-01-31 18:05' }),
    'date-in-the-documented-form/no-such-month': withMembers({ siparis_tarihi: '2025-13-45 99:99:99' }),
    'date-in-the-documented-form/no-such-day': withMembers({ siparis_tarihi: '2025-02-30 18:05:00' }),
    'answers-are-yes-or-no': withMembers({ zile_basma: 'evet' }),
    'answers-are-yes-or-no/ascii': withMembers({ kapida_birak: 'Hayir' }),
    'answers-are-yes-or-no/english': withMembers({ servis_getirme: 'Yes' }),
    'courier-type-known': withMembers({ kurye_tipi: 'Kendi Kuryesi' }),
    'courier-type-known/with-quotes': withMembers({ kurye_tipi: '“BK Getirsin”' }),
    'coordinates-on-earth': withMembers({ adres_latitude: 399.2 }),
    'coordinates-on-earth/longitude': withMembers({ adres_longitude: 328.54 }),
    'coordinates-on-earth/restaurant': withMembers({ restoran_enlem: 399.2, restoran_boylam: 3285.4 }),
    'amounts-not-negative': withMembers({ odeme_tutari: -5 }),
    'amounts-not-negative/total': withMembers({ siparis_tutari: -5 }),
    'something-is-ordered': withMembers({ siparis_icerikleri: [] }),
    'something-is-ordered/none-of-it': withMemberAt('siparis_icerikleri.adet', () => 0),
    'order-id-unique': withMembers({ siparis_id: 7 }),
    'order-id-unique/of-one-customer': oneCustomersOrders(),
    'order-id-kept-on-retry': {
      retry: (call) => ({ ...call, body: { ...(call.body as object), siparis_id: freshOrderId() } }),
      scenario: 'lost-answer',
    },
    'order-id-kept-on-retry/after-500': {
      retry: (call) => ({ ...call, body: { ...(call.body as object), siparis_id: freshOrderId() } }),
      scenario: 'server-error',
    },
    'taken-order-sent-once': { copies: 2 },
  },
}

/** One id for all that one customer orders, each time something else. */
function oneCustomersOrders(): Partial<ClientVariant> {
  let ordered = 0
  return withBody((body) => {
    ordered += 1
    return {
      ...body,
      siparis_id: 7,
      musteri_adi: 'Şule Çağrı',
      adres: 'İğde Sk. No:4, Çankaya, Ankara',
      siparis_tutari: 100 * ordered,
      siparis_icerikleri: (body['siparis_icerikleri'] as object[]).map((item) => ({
        ...item,
        adet: ordered,
      })),
    }
  })
}

/** For each field a client that sends it in another type. */
function typeDefects(): Record<string, Partial<ClientVariant>> {
  return Object.fromEntries([
    ...orderFieldNames.map((field) => [`type-of-${field}`, withMemberAt(field, () => wrongValue(field))]),
    ...itemFieldNames.map((field) => [
      `type-of-siparis_icerikleri.${field}`,
      withMemberAt(`siparis_icerikleri.${field}`, () => wrongValue(field)),
    ]),
  ]) as Record<string, Partial<ClientVariant>>
}

/** For each required field a client that leaves it out. */
function requiredFieldDefects(): Record<string, Partial<ClientVariant>> {
  return Object.fromEntries([
    ...requiredFieldNames.map((field) => [`required-fields-sent/${field}`, withoutMember(field)]),
    ...itemFieldNames.map((field) => [
      `required-item-fields-sent/${field}`,
      withMemberAt(`siparis_icerikleri.${field}`, () => undefined),
    ]),
  ]) as Record<string, Partial<ClientVariant>>
}

function wrongValue(field: OrderField | ItemField): unknown {
  return ['string', 'datetime'].includes(documentedType(field)) ? 7 : '7'
}
