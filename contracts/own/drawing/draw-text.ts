import { uuidOf } from '../../forms/uuid-of.js'
import { wordOf } from '../../text/word-of.js'
import { drawByPattern } from './draw-by-pattern.js'
import { pick, wholeBetween } from './random.js'

export type Schema = Readonly<Record<string, unknown>>

/** What a text may be drawn from, beside its schema. */
export interface TextContext {
  /** The member's name. */
  name: string
  random: () => number
  /** Milliseconds since 1970. */
  at: number
}

/** Texts by what a member is called, in Turkish and English. */
const byName: readonly [name: RegExp, texts: readonly string[]][] = [
  [/mail|e-?posta/i, ['ayse.yilmaz@example.com', 'mehmet.demir@example.com']],
  [/phone|telefon|gsm|msisdn|mobile/i, ['+905321234567', '+905059876543', '+905447654321']],
  [/city|sehir|şehir|^il$/i, ['İstanbul', 'Ankara', 'İzmir', 'Bursa']],
  [/district|ilce|ilçe/i, ['Kadıköy', 'Beşiktaş', 'Çankaya', 'Karşıyaka']],
  [/address|adres|street|sokak/i, ['Moda Cad. No: 12 D: 4, Kadıköy', 'Atatürk Bulvarı No: 45, Çankaya']],
  [/country|ulke|ülke/i, ['Türkiye']],
  [/currency|para_?birimi/i, ['TRY']],
  [/courier|kurye|driver/i, ['Emre Şahin', 'Burak Çelik']],
  [/product|urun|ürün|item|title/i, ['Adana Dürüm', 'Mercimek Çorbası', 'Ayran', 'Künefe']],
  [
    /note|not$|comment|aciklama|açıklama|description|message|mesaj/i,
    ['Zili çalmayın', 'Kapıya bırakın', 'Acısız olsun'],
  ],
  [/restaurant|store|shop|branch|sube|şube|merchant/i, ['Lezzet Durağı', 'Köşe Büfe']],
  [/url|link/i, ['https://example.com/takip']],
  [/name|isim|^ad$|soyad/i, ['Ayşe Yılmaz', 'Mehmet Demir', 'Zeynep Kaya']],
]

/** A text that its schema takes, as like a real one as its name lets it be. */
export function drawText(schema: Schema, { name, random, at }: TextContext): string {
  const { format, pattern } = schema
  if (typeof pattern === 'string') return drawByPattern(pattern, random)
  const formed = ofFormat(wordOf(format), random, at)
  if (formed !== undefined) return formed
  const known = byName.find(([pattern]) => pattern.test(name))
  const text = known
    ? pick(known[1], random)
    : /(^|[_-])(id|no|number|code|kod)$|(Id|No|Number|Code)$|^id$/.test(name)
      ? `${name.toLowerCase()}-${wholeBetween(1000, 9999, random)}`
      : `${name} ${wholeBetween(1, 99, random)}`
  return fitted(text, schema)
}

function ofFormat(format: string, random: () => number, at: number): string | undefined {
  switch (format) {
    case 'date-time':
      return new Date(at).toISOString()
    case 'date':
      return new Date(at).toISOString().slice(0, 10)
    case 'time':
      return `${new Date(at).toISOString().slice(11, 19)}Z`
    case 'uuid':
      return uuidOf(String(random()))
    case 'email':
      return 'ayse.yilmaz@example.com'
    case 'uri':
    case 'url':
      return 'https://example.com/takip'
    case 'hostname':
      return 'example.com'
    case 'ipv4':
      return '192.0.2.1'
    case 'ipv6':
      return '2001:db8::1'
    case 'byte':
      return 'YWhvayBwb3M='
    case 'duration':
      return 'PT30M'
    default:
      return undefined
  }
}

function fitted(
  text: string,
  { minLength = 0, maxLength = Infinity }: { minLength?: number; maxLength?: number },
): string {
  return text.padEnd(minLength, 'x').slice(0, maxLength)
}
