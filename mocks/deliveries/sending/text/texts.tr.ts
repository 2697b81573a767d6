import { texts as pages } from '../../../docs/texts.tr.js'
import type { SentTexts } from './texts.en.js'

const { basis: bases } = pages

export const texts: SentTexts = {
  noAnswer: (error) => `yanıt yok: ${error}`,
  nothingCame: 'Gelmeyen bir yanıt için bir şey söylenemez.',
  marked:
    'Uyarı: JSON’un önünde bayt sırası işareti (U+FEFF) var; RFC 8259 (8.1) buna izin vermez, kimi okuyucular reddeder. İşaretsiz UTF-8 olarak kaydedip gönderin.',
  carried: (bytes, coding) => `, ${coding} olarak ${bytes} bayt`,
  refused: (operation, status, what) =>
    `Reddedildi: ${operation} yanıtı belgelenen ${status} ve sözleşmeye uyuyor; reddedilen ${what}`,
  fits: (documentedAs, basis) => `Yanıt sözleşmeye uyuyor: sözleşmedeki ${documentedAs} (${bases[basis]}).`,
  unjudged: (documentedAs, why) => `Yanıt sözleşmedeki ${documentedAs}, ama değerlendirilemedi: ${why}.`,
  broken: (documentedAs) => `Yanıt sözleşmedeki ${documentedAs}, ama ona uymuyor:`,
  unknown: (known) => `Yanıt sözleşmedekilerden biri değil; olanlar: ${known}.`,
}
