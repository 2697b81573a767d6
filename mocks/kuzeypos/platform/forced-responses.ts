import type { DocumentedError } from '../../../contracts/kuzeypos/error-message-requirements.js'
import type { Answer } from '../../call/answer.js'
import type { ForcedResponse } from '../../surfaces/mock-surface.js'
import { documentedError, kuzeyError } from '../kuzey-errors.js'
import { magicIds } from '../magic-ids.js'
import type { PlatformState } from './state.js'

const updateCourierStatus: Record<string, ForcedResponse<PlatformState>> = {
  '400': documented('missing-api-key'),
  '400-invalid-restaurant-id': documented('invalid-restaurant-id'),
  '400-invalid-order-id': documented('invalid-order-id'),
  '400-final-order': documented('final-order'),
  '404': documented('inactive-integration'),
  '404-unknown-order': documented('unknown-order'),
  '500': documented('failed-update'),
  '401': undocumented(kuzeyError(401, 'Geçersiz API key')),
  '403': undocumented(kuzeyError(403, 'Bu işlem için yetkiniz yok')),
  '409': undocumented(kuzeyError(409, 'Sipariş şu anda güncelleniyor')),
  '422': undocumented(kuzeyError(422, 'Geçersiz durum: 1 veya 2 olmalıdır')),
  '429': undocumented(kuzeyError(429, 'Çok fazla istek gönderildi')),
  '503': undocumented(kuzeyError(503, 'Servis geçici olarak kullanılamıyor')),
}

/** Every answer of the page but the success, and those that a careful client is ready for. */
export const platformForcedResponses = { updateCourierStatus }

export const platformMagicValues = magicIds('updateCourierStatus', 'orderId', updateCourierStatus)

function documented(name: DocumentedError): ForcedResponse<PlatformState> {
  return { answer: () => documentedError(name), documented: true }
}

function undocumented(answer: Answer): ForcedResponse<PlatformState> {
  return { answer: () => answer, documented: false }
}
