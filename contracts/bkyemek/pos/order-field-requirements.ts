import type { Bilingual } from '../../text/bilingual.js'
import type { Requirement } from '../../requirements/requirement.js'

const page = 'siparis-gonderimi.txt'

/** Each field's row in the page's table: its name, its type, whether it is required. */
const orderRows = {
  siparis_id: "| siparis_id | integer | Evet | Siparişin sistemdeki benzersiz ID'si |",
  restoran_id: "| restoran_id | integer | Evet | Restoran sistem ID'si |",
  siparis_tutari: '| siparis_tutari | float | Evet | Toplam sipariş tutarı |',
  odeme_tutari: '| odeme_tutari | float | Evet | Net ödeme tutarı (indirimli vb.) |',
  odeme_tipi: '| odeme_tipi | string | Evet | “Nakit”, “Online” vb. |',
  adres_id: "| adres_id | integer | Evet | Kullanıcının adres ID'si |",
  musteri_adi: '| musteri_adi | string | Evet | Kullanıcının tam adı |',
  musteri_telefon: '| musteri_telefon | string | Evet | +90 ile başlayan uluslararası format |',
  adres: '| adres | string | Evet | Açık adres |',
  adres_aciklama: '| adres_aciklama | string | Hayır | Ek yön tarifi (kapı no vs.) |',
  adres_ilce: '| adres_ilce | string | Evet | İlçe bilgisi |',
  adres_mahalle: '| adres_mahalle | string | Evet | Mahalle adı |',
  adres_latitude: '| adres_latitude | float | Hayır | Enlem bilgisi |',
  adres_longitude: '| adres_longitude | float | Hayır | Boylam bilgisi |',
  adres_bina: '| adres_bina | string | Hayır | Adresin bina adı ya da numarası (örnek: E*** Apt) |',
  adres_kat: '| adres_kat | string | Hayır | Kullanıcının bulunduğu kat bilgisi |',
  adres_daire: '| adres_daire | string | Hayır | Kullanıcının daire numarası |',
  restoran_adi: '| restoran_adi | string | Evet | Restoran adı |',
  restoran_telefon: '| restoran_telefon | string | Hayır | İletişim numarası |',
  restoran_adres: '| restoran_adres | string | Hayır | Restoran açık adresi |',
  restoran_il: '| restoran_il | string | Hayır | İl bilgisi |',
  restoran_ilce: '| restoran_ilce | string | Hayır | İlçe bilgisi |',
  restoran_enlem: '| restoran_enlem | float | Hayır | Konum enlem |',
  restoran_boylam: '| restoran_boylam | float | Hayır | Konum boylam |',
  kurye_not: '| kurye_not | string | Hayır | Kuryeye özel not |',
  zile_basma:
    '| zile_basma | string ("Evet" / "Hayır") | Hayır | Zile basılsın mı tercihi. Boolean değil, string olarak gönderilir. |',
  kapida_birak:
    '| kapida_birak | string ("Evet" / "Hayır") | Hayır | Sipariş kapıda bırakılacak mı tercihi. |',
  servis_getirme:
    '| servis_getirme | string ("Evet" / "Hayır") | Hayır | Servis malzemesi (çatal/kaşık/peçete) getirilsin mi tercihi. |',
  siparis_tarihi: '| siparis_tarihi | datetime (Y-m-d H:i:s) | Evet | Siparişin zamanı |',
  siparis_durumu: '| siparis_durumu | string | Evet | Başlangıç durumu ("Restoran Onayı Bekliyor" vb.) |',
  kurye_tipi: '| kurye_tipi | string | Hayır | “BK Getirsin” / “Restoran Getirsin” |',
  kurye_adi: '| kurye_adi | string | Hayır | Kurye adı |',
  kurye_telefon: '| kurye_telefon | string | Hayır | Kurye telefonu |',
  siparis_icerikleri: '| siparis_icerikleri | array | Evet |',
} as const

/** Each item field's line in the page's sketch of an item, which is notation and not JSON: `integer` is bare. */
const itemLines = {
  urun_adi: '"urun_adi": "string"',
  tercihler_adi: '"tercihler_adi": "string"',
  cikarilacaklar_adi: '"cikarilacaklar_adi": "string"',
  urun_not: '"urun_not": "string"',
  adet: '"adet": integer',
} as const

type Rows = typeof orderRows
export type OrderField = keyof Rows
export type ItemField = keyof typeof itemLines
export type RequiredField = {
  [F in OrderField]: Rows[F] extends `${string}| Evet |${string}` ? F : never
}[OrderField]
export type OptionalField = Exclude<OrderField, RequiredField>
export type YesNoField = 'zile_basma' | 'kapida_birak' | 'servis_getirme'
export type DocumentedType = 'integer' | 'float' | 'string' | 'datetime' | 'array'

export const orderFieldNames = Object.keys(orderRows) as OrderField[]
export const itemFieldNames = Object.keys(itemLines) as ItemField[]
export const requiredFieldNames = orderFieldNames.filter(isRequired)
export const optionalFieldNames = orderFieldNames.filter(
  (field): field is OptionalField => !isRequired(field),
)
export const yesNoFieldNames: readonly YesNoField[] = ['zile_basma', 'kapida_birak', 'servis_getirme']

function isRequired(field: OrderField): field is RequiredField {
  return orderRows[field].includes('| Evet |')
}

/** What the page says of a field, letter by letter. */
export function documentedLine(field: OrderField | ItemField): string {
  return { ...orderRows, ...itemLines }[field]
}

/** Rows of the page's table that follow one upon the other. */
export function documentedLines(...fields: readonly OrderField[]): string {
  return fields.map((field) => orderRows[field]).join('\n')
}

/** The members of the contract's schemas that these fields are. */
export function membersOfOrder(fields: readonly OrderField[]): string[] {
  return fields.map((field) => `Order.${field}`)
}

/** The type that the page gives a field, in its own word. */
export function documentedType(field: OrderField | ItemField): DocumentedType {
  const words = /integer|float|string|datetime|array/.exec(documentedLine(field))
  return (words?.[0] ?? 'string') as DocumentedType
}

/**
 * What counts as faulty whatever a server converts for its caller: "12" for an integer is left to
 * `numeric-text-refused`, 12 for a text to `number-in-text-field-refused`.
 */
const wrongType: Record<DocumentedType, (path: string) => Bilingual> = {
  integer: (path) => ({
    en: `${path} is an integer; a text that is no number, a list or an object is refused with 400.`,
    tr: `${path} bir tam sayıdır; sayı olmayan metin, liste veya nesne 400 ile reddedilir.`,
  }),
  float: (path) => ({
    en: `${path} is a number; a text that is no number, a list or an object is refused with 400.`,
    tr: `${path} bir sayıdır; sayı olmayan metin, liste veya nesne 400 ile reddedilir.`,
  }),
  string: (path) => ({
    en: `${path} is a text; a list or an object is refused with 400.`,
    tr: `${path} bir metindir; liste veya nesne 400 ile reddedilir.`,
  }),
  datetime: (path) => ({
    en: `${path} is a date and time; a text that is no date, a list or an object is refused with 400.`,
    tr: `${path} bir tarih ve saattir; tarih olmayan metin, liste veya nesne 400 ile reddedilir.`,
  }),
  array: (path) => ({
    en: `${path} is a list; a text or a number is refused with 400.`,
    tr: `${path} bir listedir; metin veya sayı 400 ile reddedilir.`,
  }),
}

type Refusal = Pick<Requirement, 'kind' | 'members' | 'closedList' | 'text'> & {
  quote: string
  level?: 'should'
}

function refusal(of: Refusal): Requirement {
  return { ...of, operation: 'receiveOrder', statuses: [400], basis: 'stated', document: page }
}

function acceptance(field: YesNoField, text: Bilingual): Requirement {
  return {
    kind: 'allowed-value-taken',
    members: [`Order.${field}`],
    operation: 'receiveOrder',
    statuses: [200],
    text,
    basis: 'stated',
    document: page,
    quote: orderRows[field],
  }
}

/** Another type in a required field; in an optional one a receiver that takes more does no harm. */
function typeRefusal(field: OrderField): Requirement {
  return refusal({
    ...(isRequired(field)
      ? { kind: 'wrong-type-refused' as const }
      : { kind: 'loose-type-refused' as const, level: 'should' as const }),
    members: [`Order.${field}`],
    text: wrongType[documentedType(field)](field),
    quote: orderRows[field],
  })
}

/** One requirement a required field: an order without it is refused. */
export const presenceRequirements = {
  ...(Object.fromEntries(
    requiredFieldNames.map((field) => [
      `presence-of-${field}`,
      refusal({
        kind: 'missing-member-refused',
        members: [`Order.${field}`],
        text: {
          en: `An order without ${field} is refused with 400.`,
          tr: `${field} olmayan sipariş 400 ile reddedilir.`,
        },
        quote: orderRows[field],
      }),
    ]),
  ) as Record<`presence-of-${RequiredField}`, Requirement>),
  ...(Object.fromEntries(
    itemFieldNames.map((field) => [
      `presence-of-siparis_icerikleri.${field}`,
      refusal({
        kind: 'missing-member-refused',
        members: [`Item.${field}`],
        text: {
          en: `An item without ${field} is refused with 400.`,
          tr: `${field} alanı olmayan öğe 400 ile reddedilir.`,
        },
        quote: 'Her öğe aşağıdaki alanları içermelidir:',
      }),
    ]),
  ) as Record<`presence-of-siparis_icerikleri.${ItemField}`, Requirement>),
}

/** One requirement a field: its type is checked. */
export const typeRequirements = {
  ...(Object.fromEntries(orderFieldNames.map((field) => [`type-of-${field}`, typeRefusal(field)])) as Record<
    `type-of-${OrderField}`,
    Requirement
  >),
  ...(Object.fromEntries(
    itemFieldNames.map((field) => [
      `type-of-siparis_icerikleri.${field}`,
      refusal({
        kind: 'wrong-type-refused',
        members: [`Item.${field}`],
        text: wrongType[documentedType(field)](`siparis_icerikleri[].${field}`),
        quote: itemLines[field],
      }),
    ]),
  ) as Record<`type-of-siparis_icerikleri.${ItemField}`, Requirement>),
}

/** Two requirements a yes-or-no field: both texts are taken, and nothing else is. */
export const yesNoRequirements = {
  ...(Object.fromEntries(
    yesNoFieldNames.map((field) => [
      `values-of-${field}`,
      acceptance(field, {
        en: `${field} is accepted as "Evet" and as "Hayır".`,
        tr: `${field} "Evet" olarak da "Hayır" olarak da kabul edilir.`,
      }),
    ]),
  ) as Record<`values-of-${YesNoField}`, Requirement>),
  ...(Object.fromEntries(
    yesNoFieldNames.map((field) => [
      `other-values-of-${field}`,
      refusal({
        kind: 'outside-closed-list-refused',
        members: [`Order.${field}`],
        closedList: 'string ("Evet" / "Hayır")',
        text: {
          en: `${field} is "Evet" or "Hayır"; a boolean or another text is refused with 400.`,
          tr: `${field} "Evet" veya "Hayır" olur; boolean ya da başka metin 400 ile reddedilir.`,
        },
        quote: orderRows[field],
      }),
    ]),
  ) as Record<`other-values-of-${YesNoField}`, Requirement>),
}
