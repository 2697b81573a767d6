type Rule = (value: unknown) => boolean

const isText: Rule = (value) => typeof value === 'string'
const isFilled: Rule = (value) => typeof value === 'string' && value !== ''
const isNumber: Rule = (value) => typeof value === 'number'
const isInteger: Rule = (value) => Number.isInteger(value)
const isAmount: Rule = (value) => typeof value === 'number' && value >= 0
const isYesOrNo: Rule = (value) => value === 'Evet' || value === 'Hayır'

const required: Record<string, Rule> = {
  siparis_id: isInteger,
  restoran_id: isInteger,
  siparis_tutari: isAmount,
  odeme_tutari: isAmount,
  odeme_tipi: isFilled,
  adres_id: isInteger,
  musteri_adi: isFilled,
  musteri_telefon: (value) => typeof value === 'string' && /^\+90(?:[ ().-]*\d)+$/.test(value),
  adres: isFilled,
  adres_ilce: isFilled,
  adres_mahalle: isFilled,
  restoran_adi: isFilled,
  siparis_tarihi: isDateAndTime,
  siparis_durumu: isFilled,
  siparis_icerikleri: hasItems,
}

const optional: Record<string, Rule> = {
  adres_aciklama: isText,
  adres_latitude: isNumber,
  adres_longitude: isNumber,
  adres_bina: isText,
  adres_kat: isText,
  adres_daire: isText,
  restoran_telefon: isText,
  restoran_adres: isText,
  restoran_il: isText,
  restoran_ilce: isText,
  restoran_enlem: isNumber,
  restoran_boylam: isNumber,
  kurye_not: isText,
  zile_basma: isYesOrNo,
  kapida_birak: isYesOrNo,
  servis_getirme: isYesOrNo,
  kurye_tipi: (value) => value === 'BK Getirsin' || value === 'Restoran Getirsin',
  kurye_adi: isText,
  kurye_telefon: isText,
}

const isTextOrNull: Rule = (value) => value === null || isText(value)

const itemFields: Record<string, Rule> = {
  urun_adi: isText,
  tercihler_adi: isTextOrNull,
  cikarilacaklar_adi: isTextOrNull,
  urun_not: isTextOrNull,
  adet: (value) => Number.isInteger(value) && Number(value) > 0,
}

/** Whether an order is as BK Yemek's page describes it: fifteen fields required, nineteen optional. */
export function isBkyemekOrder(order: Record<string, unknown>): boolean {
  const present = Object.entries(optional).filter(([name]) => (order[name] ?? null) !== null)
  return fits(order, required) && present.every(([name, rule]) => rule(order[name]))
}

function fits(value: unknown, rules: Record<string, Rule>): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  return Object.entries(rules).every(([name, rule]) => rule(fields[name]))
}

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => fits(item, itemFields))
}

/** `Y-m-d H:i:s`, on a day that the calendar has: February has no 30th. */
function isDateAndTime(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return false
  const iso = `${value.replace(' ', 'T')}.000Z`
  const time = new Date(iso)
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso
}
