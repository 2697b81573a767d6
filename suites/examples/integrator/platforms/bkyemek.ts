import { isBkyemekOrder } from '../../bkyemek-order.js'
import { readJson } from '../../serve-routes.js'
import { kurusOf } from '../money.js'
import { placeOf, textsOf, type Payment } from '../order.js'
import type { Partner } from '../settings.js'
import { refusal, type Platform } from './platform.js'

interface Push {
  siparis_tutari: number
  odeme_tutari: number
  odeme_tipi: string
  musteri_adi: string
  musteri_telefon: string
  adres: string
  adres_aciklama?: string
  adres_ilce: string
  adres_mahalle: string
  adres_latitude?: number
  adres_longitude?: number
  adres_bina?: string
  adres_kat?: string
  adres_daire?: string
  kurye_not?: string
  zile_basma?: string
  kapida_birak?: string
  siparis_tarihi: string
  siparis_icerikleri: {
    urun_adi: string
    tercihler_adi: string | null
    cikarilacaklar_adi: string | null
    urun_not: string | null
    adet: number
  }[]
}

export function bkyemek({ credentials }: Partner): Platform {
  return {
    name: 'bkyemek',
    idName: 'siparis_id',
    receive({ headers, body }) {
      const { 'x-api-key': key, 'x-api-secret': secret, 'content-type': type = '' } = headers
      if (!key || !secret) return refusal(401, 'API Key/Secret eksik')
      if (key !== credentials['apiKey'] || secret !== credentials['apiSecret'])
        return refusal(403, 'API bilgileri hatalı')
      if (!type.toLowerCase().startsWith('application/json')) return refusal(400, 'Content-Type')
      const raw = readJson(body)
      if (!isBkyemekOrder(raw)) return refusal(400, 'Eksik veya hatalı alan')
      const isCancelled = String(raw['siparis_durumu']).includes('İptal')
      return { platformId: String(raw['siparis_id']), raw, isCancelled }
    },
    taken: () => ({ status: 200, body: { success: true, message: 'Sipariş alındı.' } }),
    order(raw) {
      const order = raw as unknown as Push
      const [total, toPay] = [kurusOf(order.siparis_tutari)!, kurusOf(order.odeme_tutari)!]
      return {
        customerName: order.musteri_adi,
        // Written for people in places: (532) 111-22-33. A courier's API wants the digits.
        customerPhone: order.musteri_telefon.replaceAll(/[^+\d]/g, ''),
        address: order.adres,
        directions: directionsOf(order),
        place: placeOf(order.adres_latitude, order.adres_longitude),
        items: order.siparis_icerikleri.map((item) => ({
          name: item.urun_adi,
          quantity: item.adet,
          options: textsOf(
            item.tercihler_adi,
            ...textsOf(item.cikarilacaklar_adi).map((text) => `Çıkar: ${text}`),
          ),
          note: item.urun_not ?? undefined,
        })),
        amounts: { total: toPay, ...(toPay < total && { subtotal: total, discount: total - toPay }) },
        payment: paymentOf(order.odeme_tipi),
        notes: textsOf(
          order.kurye_not,
          order.zile_basma === 'Hayır' && 'Zile basmayın',
          order.kapida_birak === 'Evet' && 'Kapıda bırakın',
        ),
        orderedAt: timeOf(order.siparis_tarihi),
      }
    },
    // BK Yemek documents no call by which it would hear of a status.
    statusOf: () => undefined,
    report: () => Promise.resolve({ is: 'done', body: {} }),
  }
}

function directionsOf(order: Push): string {
  const { adres_bina: building, adres_kat: floor, adres_daire: flat } = order
  return textsOf(
    order.adres_aciklama,
    building && `Bina: ${building}`,
    floor && `Kat: ${floor}`,
    flat && `Daire: ${flat}`,
    `${order.adres_mahalle}, ${order.adres_ilce}`,
  ).join(', ')
}

function paymentOf(type: string): Payment | undefined {
  if (type === 'Online') return 'online'
  if (type === 'Nakit') return 'cash'
  return /kart/i.test(type) ? 'card' : undefined
}

/** The page gives the date no zone: Türkiye's, which is three hours ahead all the year. */
function timeOf(date: string): number {
  return Date.parse(`${date.replace(' ', 'T')}+03:00`)
}
