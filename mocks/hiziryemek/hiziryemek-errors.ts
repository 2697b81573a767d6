import type { Answer } from '../call/answer.js'

/** The page's error table gives each status a description; on the wire neither a body nor a text is documented. */
const descriptions = {
  400: 'Eksik veya geçersiz istek parametreleri',
  401: 'Geçersiz veya eksik x-secret-key',
  404: 'Belirtilen sipariş bulunamadı',
  405: 'Bu metot desteklenmiyor',
  409: 'Sipariş başka bir işlemle çakışıyor',
  413: 'İstek gövdesi çok büyük',
  429: 'Çok fazla istek gönderildi',
  500: 'Beklenmeyen bir hata oluştu',
  503: 'Hizmet geçici olarak kullanılamıyor',
} as const

export type ErrorStatus = keyof typeof descriptions

/**
 * An error in the shape of the documented success, with the table's description where it has one; `header` is that in
 * which the secret travels, which one of them names.
 */
export function hiziryemekError(status: ErrorStatus, header = 'x-secret-key'): Answer {
  return { status, body: { success: false, message: descriptions[status].replace('x-secret-key', header) } }
}

/** Whether something is refused for what it holds: not for who sends it. */
export function isContentRefused({ status }: Answer): boolean {
  return status === 400 || status === 404
}
