import type { Answer } from '../../call/answer.js'

/**
 * The errors in the words of the page's list. It gives no body for them: theirs is shaped like that of the
 * successful answer.
 */
const errors = {
  faultyField: (field: string) => refusal(400, `Eksik veya hatalı alan: ${field}`),
  brokenBody: (detail: string) => refusal(400, `Eksik veya hatalı alan: ${detail}`),
  missingCredentials: () => refusal(401, 'API Key/Secret eksik'),
  wrongCredentials: () => refusal(403, 'API bilgileri hatalı'),
  unknownRestaurant: () => refusal(404, 'Restoran bulunamadı'),
  unknownPath: () => refusal(404, 'Böyle bir adres yok'),
  wrongMethod: (method: string) => refusal(405, `Yalnızca ${method} kabul edilir`),
  repeatedOrder: (id: number) => refusal(409, `${id} numaralı sipariş zaten alındı`),
  tooLarge: () => refusal(413, 'İstek gövdesi çok büyük'),
  wrongContentType: () => refusal(415, 'Content-Type application/json olmalı'),
  tooManyRequests: () => refusal(429, 'Çok fazla istek gönderildi'),
  systemError: () => refusal(500, 'POS tarafı sistem hatası'),
  unavailable: () => refusal(503, 'POS geçici olarak kullanılamıyor'),
}

type Errors = typeof errors

/** One of the errors as an answer. */
export function posError<Name extends keyof Errors>(name: Name, ...args: Parameters<Errors[Name]>): Answer {
  return (errors[name] as (...values: Parameters<Errors[Name]>) => Answer)(...args)
}

function refusal(status: number, message: string): Answer {
  return { status, body: { success: false, message } }
}
