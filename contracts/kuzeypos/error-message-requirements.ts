import type { Requirement } from '../requirements/requirement.js'

/** The page's error bodies: the cause as a requirement's name says it, and the body's exact values. */
export const documentedErrors = {
  'missing-api-key': {
    status: 400,
    error: 'Bad Request',
    message: "Header'da API key gereklidir",
    cause: { en: 'a missing x-api-key', tr: 'Eksik x-api-key' },
  },
  'invalid-restaurant-id': {
    status: 400,
    error: 'Bad Request',
    message: 'Geçersiz restoran ID',
    cause: { en: 'a malformed restaurantId', tr: 'Biçimi bozuk restaurantId' },
  },
  'invalid-order-id': {
    status: 400,
    error: 'Bad Request',
    message: 'Geçersiz sipariş ID',
    cause: { en: 'a malformed orderId', tr: 'Biçimi bozuk orderId' },
  },
  'final-order': {
    status: 400,
    error: 'Bad Request',
    message: 'Sipariş zaten teslim edildi veya iptal edildi',
    cause: { en: 'an order that is already delivered or cancelled', tr: 'Teslim veya iptal edilmiş sipariş' },
  },
  'inactive-integration': {
    status: 404,
    error: 'Not Found',
    message: 'Kurye entegrasyonu bulunamadı veya aktif değil',
    cause: { en: 'an inactive integration', tr: 'Aktif olmayan entegrasyon' },
  },
  'unknown-order': {
    status: 404,
    error: 'Not Found',
    message: 'Bu restoran için sipariş bulunamadı',
    cause: { en: 'an order that the restaurant does not have', tr: 'Restoranda bulunmayan sipariş' },
  },
  'failed-update': {
    status: 500,
    error: 'Internal Server Error',
    message: 'Sipariş güncellenemedi',
    cause: { en: 'an update that failed', tr: 'Başarısız güncelleme' },
  },
} as const

export type DocumentedError = keyof typeof documentedErrors

function messageRequirement(name: DocumentedError): Requirement {
  const { status, error, message, cause } = documentedErrors[name]
  const isToldByStatus = Object.values(documentedErrors).every(
    (other) => other.message === message || other.status !== status,
  )
  return {
    kind: isToldByStatus ? 'message-beside-code' : 'telling-message',
    members: ['Error.message'],
    operation: 'updateCourierStatus',
    statuses: [status],
    text: {
      en: `The message for ${cause.en} is exactly "${message}".`,
      tr: `${cause.tr} için mesaj tam olarak "${message}" olur.`,
    },
    basis: 'shown',
    ...(isToldByStatus && { level: 'should' }),
    document: 'kurye-firmasi-api-dokumantasyon.txt',
    quote: `"statusCode": ${status},\n"error": "${error}",\n"message": "${message}"`,
  }
}

/** One requirement a documented error: its text is the page's, letter by letter. */
export const messageRequirements = Object.fromEntries(
  (Object.keys(documentedErrors) as DocumentedError[]).map((name) => [
    `message-of-${name}`,
    messageRequirement(name),
  ]),
) as Record<`message-of-${DocumentedError}`, Requirement>
