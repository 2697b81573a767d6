import type { Answer } from '../../call/answer.js'

/**
 * Hesap Kurye's refusals. No status and no body of an error is documented: the member is that of the one
 * documented message (Cancel), and the texts on credentials end like the lines that are left of the lists.
 */
export const courierErrors = {
  wrongRestaurantKey: refusal(401, 'Geçersiz ApiKey, ApiSecret veya RestaurantID.'),
  wrongKey: refusal(401, 'Geçersiz ApiKey veya ApiSecret.'),
  wrongUser: refusal(401, 'Geçersiz ProjectID, UserName veya Password.'),
  notAnObject: refusal(400, 'Gövde UTF-8 ile yazılmış bir JSON nesnesi olmalıdır.'),
  invalidField: (field: string) => refusal(400, `Geçersiz istek: ${field}.`),
  packageNotFound: refusal(404, 'Paket bulunamadı.'),
  repeatedNumber: refusal(409, 'Bu RemoteOrderNumber ile kayıtlı bir paket var.'),
  delivered: refusal(409, 'Teslim edilmiş paket iptal edilemez.'),
  tooManyRequests: refusal(429, 'Çok fazla istek gönderildi.'),
  unknownPath: refusal(404, 'Adres bulunamadı.'),
  wrongMethod: refusal(405, 'Yalnızca POST kabul edilir.'),
  tooLarge: refusal(413, 'Gövde çok büyük.'),
  brokenServer: refusal(500, 'Beklenmeyen bir hata oluştu.'),
  unavailable: refusal(503, 'Servis geçici olarak kullanılamıyor.'),
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message } }
}
