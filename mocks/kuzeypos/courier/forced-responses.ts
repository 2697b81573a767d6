import type { ForcedResponse } from '../../surfaces/mock-surface.js'
import type { CourierState } from './state.js'
import { kuzeyError } from '../kuzey-errors.js'
import { magicIds } from '../magic-ids.js'

/** No refusal of a push is documented; these let a sender see how it copes with one. */
const receiveOrder: Record<string, ForcedResponse<CourierState>> = {
  '400': refusal(400, 'Geçersiz sipariş'),
  '401': refusal(401, 'Yetkisiz istek'),
  '404': refusal(404, 'Restoran bulunamadı'),
  '409': refusal(409, 'Sipariş zaten alındı'),
  '422': refusal(422, 'Adres hizmet bölgesi dışında'),
  '429': refusal(429, 'Çok fazla istek gönderildi'),
  '500': refusal(500, 'Beklenmeyen hata'),
  '503': refusal(503, 'Servis geçici olarak kullanılamıyor'),
}

export const courierForcedResponses = { receiveOrder }

export const courierMagicValues = magicIds('receiveOrder', 'kuzeyOrderId', receiveOrder)

function refusal(status: number, message: string): ForcedResponse<CourierState> {
  return { answer: () => kuzeyError(status, message), documented: false }
}
