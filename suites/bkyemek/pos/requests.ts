import { createHash } from 'node:crypto'
import type { components } from '../../../contracts/bkyemek/bodies.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'

export type Order = components['schemas']['Order']
export type Item = components['schemas']['Item']
type Headers = Readonly<Record<string, string>>

const json = { 'Content-Type': 'application/json' }

/** The headers that a pair of credentials travels in. */
export function pair(apiKey: string, apiSecret: string): Headers {
  return { 'X-API-KEY': apiKey, 'X-API-SECRET': apiSecret }
}

/** The target's own pair. */
export function ownPair(target: Target): Headers {
  return pair(target.credential('apiKey'), target.credential('apiSecret'))
}

/** A valid order of one item, without wishes and without a courier yet; `changes` replaces fields. */
export function order(target: Target, changes: Partial<Order> = {}): Order {
  return { ...minimalOrder(target), ...optionalFields, ...changes }
}

/** A valid order with each of the 34 documented fields. */
export function orderWithAllFields(target: Target): Order {
  return order(target, wishesAndCourier)
}

/** A valid order with nothing but the fifteen required fields. */
export function minimalOrder(target: Target): Order {
  const siparis_id = numericId(target)
  return {
    siparis_id,
    restoran_id: 37,
    siparis_tutari: 345.5,
    odeme_tutari: 345.5,
    odeme_tipi: 'Nakit',
    adres_id: 5521,
    musteri_adi: 'Ahmet Yılmaz',
    musteri_telefon: '+905551234567',
    adres: 'Atatürk Caddesi No: 123',
    adres_ilce: 'Çankaya',
    adres_mahalle: 'Kızılay',
    restoran_adi: 'Örnek Restoran',
    siparis_tarihi: secondsAgo(target, siparis_id % 3600),
    siparis_durumu: 'Restoran Onayı Bekliyor',
    siparis_icerikleri: [item()],
  }
}

/** A valid item; `changes` replaces fields. */
export function item(changes: Partial<Item> = {}): Item {
  return {
    urun_adi: 'Çiğ Köfte Dürüm',
    tercihler_adi: 'Acılı, Büyük',
    cikarilacaklar_adi: 'Soğan',
    urun_not: 'Sıkı sarılsın',
    adet: 2,
    ...changes,
  }
}

/** The optional fields that describe the address and the restaurant. */
export const optionalFields = {
  adres_aciklama: 'Kapı no 5, zil çalışmıyor',
  adres_latitude: 39.9208,
  adres_longitude: 32.8541,
  adres_bina: 'Güneş Apt',
  adres_kat: '3',
  adres_daire: '12',
  restoran_telefon: '+903125550101',
  restoran_adres: 'Meşrutiyet Caddesi No: 7',
  restoran_il: 'Ankara',
  restoran_ilce: 'Çankaya',
  restoran_enlem: 39.9187,
  restoran_boylam: 32.8562,
  kurye_not: 'Güvenliğe haber verin',
} satisfies Partial<Order>

/** The optional texts that nobody need say anything in; phones and lists have words of their own. */
export const optionalTexts = [
  'adres_aciklama',
  'adres_bina',
  'adres_kat',
  'adres_daire',
  'restoran_adres',
  'restoran_il',
  'restoran_ilce',
  'kurye_not',
] as const satisfies readonly (keyof Order)[]

/** What the customer may ask for, and who brings it. */
const wishesAndCourier = {
  zile_basma: 'Evet',
  kapida_birak: 'Hayır',
  servis_getirme: 'Evet',
  kurye_tipi: 'BK Getirsin',
  kurye_adi: 'Mehmet Çelik',
  kurye_telefon: '+905557654321',
} as const satisfies Partial<Order>

/** An id that no other order has: a number of ten digits that fits into 31 bits. */
export function numericId(target: Target): number {
  const digest = createHash('sha256').update(target.fresh('siparis')).digest()
  return 1_000_000_000 + (digest.readUInt32BE() % 1_147_483_647)
}

const istanbul = 3 * 3_600_000

/** A moment before the run began, as BK Yemek writes it, in Türkiye's time. */
export function secondsAgo(target: Target, seconds: number): string {
  const local = new Date(target.startedAt - seconds * 1000 + istanbul)
  return local.toISOString().slice(0, 19).replace('T', ' ')
}

/** Sends an order that the contract allows. */
export function sendOrder(target: Target, body: Order, credentials = ownPair(target)): Promise<Exchange> {
  return target.send({ operation: 'receiveOrder', headers: { ...json, ...credentials }, body })
}

/** Sends a body that breaks the contract: a JSON value, or the bytes of a Buffer. */
export function sendBrokenOrder(target: Target, body: unknown, headers: Headers = {}): Promise<Exchange> {
  return target.send({
    operation: 'receiveOrder',
    headers: { ...json, ...ownPair(target), ...headers },
    body,
    deliberatelyInvalid: true,
  })
}

/** Sends an order that does not say that it is JSON. */
export function sendUnlabelled(target: Target, body: Order): Promise<Exchange> {
  return target.send({ operation: 'receiveOrder', headers: ownPair(target), body })
}

/** Sends an order that is written in bytes of its own: another notation of valid JSON. */
export function sendBytes(target: Target, body: string | Buffer): Promise<Exchange> {
  return sendBrokenOrder(target, Buffer.from(body))
}

/** An order or an item with one field taken out. */
export function without<Thing extends object, Field extends keyof Thing>(
  thing: Thing,
  field: Field,
): Omit<Thing, Field> {
  const { [field]: _taken, ...rest } = thing
  return rest
}
