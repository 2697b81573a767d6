import { isJsonObject, type JsonObject } from '../json-object.js'

type Rule = (value: unknown) => boolean

export interface BkyemekLeniency {
  /** null in an optional field, or in a text of an item, counts as nothing said. */
  takesNull: boolean
}

const isInteger: Rule = (value) => Number.isInteger(value)
const isNumber: Rule = (value) => typeof value === 'number'
const isText: Rule = (value) => typeof value === 'string'
const isYesOrNo: Rule = (value) => value === 'Evet' || value === 'Hayır'

const required: Record<string, Rule> = {
  ...rules(isInteger, ['siparis_id', 'restoran_id', 'adres_id']),
  ...rules(isNumber, ['siparis_tutari', 'odeme_tutari']),
  ...rules(isText, ['odeme_tipi', 'musteri_adi', 'adres', 'adres_ilce', 'adres_mahalle']),
  ...rules(isText, ['restoran_adi', 'siparis_durumu']),
  musteri_telefon: (value) => typeof value === 'string' && /^\+90[\d ().-]+$/.test(value),
  siparis_tarihi: isDateAndTime,
  siparis_icerikleri: Array.isArray,
}
const optional: Record<string, Rule> = {
  ...rules(isText, ['adres_aciklama', 'adres_bina', 'adres_kat', 'adres_daire', 'restoran_telefon']),
  ...rules(isText, ['restoran_adres', 'restoran_il', 'restoran_ilce', 'kurye_not', 'kurye_adi']),
  ...rules(isNumber, ['adres_latitude', 'adres_longitude', 'restoran_enlem', 'restoran_boylam']),
  ...rules(isYesOrNo, ['zile_basma', 'kapida_birak', 'servis_getirme']),
  kurye_telefon: isText,
  kurye_tipi: (value) => value === 'BK Getirsin' || value === 'Restoran Getirsin',
}
const itemTexts = ['tercihler_adi', 'cikarilacaklar_adi', 'urun_not']

/** Whether an order has the fifteen required fields, and each field and item as BK Yemek documents it. */
export function isBkyemekOrder(order: JsonObject, { takesNull }: BkyemekLeniency): boolean {
  const isLeftOut: Rule = (value) => value === undefined || (takesNull && value === null)
  return (
    Object.entries(required).every(([name, fits]) => fits(order[name])) &&
    Object.entries(optional).every(([name, fits]) => isLeftOut(order[name]) || fits(order[name])) &&
    (order['siparis_icerikleri'] as unknown[]).every((item) => isItem(item, takesNull))
  )
}

function isItem(item: unknown, takesNull: boolean): boolean {
  if (!isJsonObject(item) || !isText(item['urun_adi']) || !isInteger(item['adet'])) return false
  return itemTexts.every((name) => isText(item[name]) || (takesNull && item[name] === null))
}

/** Y-m-d H:i:s, on a day that the calendar has. */
function isDateAndTime(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return false
  const iso = `${value.replace(' ', 'T')}.000Z`
  const time = new Date(iso)
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso
}

function rules(rule: Rule, names: readonly string[]): Record<string, Rule> {
  return Object.fromEntries(names.map((name) => [name, rule]))
}
