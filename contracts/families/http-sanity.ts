import { defineRequirements } from '../requirements/define-requirements.js'

const ground = { document: 'rfc9110.txt' }

/** Plain sanity of HTTP and JSON that every surface shares; the partners need not say it. */
export const httpSanity = defineRequirements(ground, {
  'every-request-answered': {
    kind: 'answered-soundly',
    en: 'Every request gets an answer, whole and in time.',
    tr: 'Her istek, eksiksiz ve zamanında bir yanıt alır.',
    http: 'A server responds to the client\'s request by sending one or more "response" messages, each including a status code (Section 15).',
  },
  'bad-input-is-not-a-server-error': {
    kind: 'bad-input-survived',
    en: 'No request, sound or broken, is answered with 5xx, by which a server says that it has itself erred (RFC 9110, 15.6): bad input is the client’s error.',
    tr: 'Sağlam veya bozuk hiçbir istek, sunucunun kendisinin hata yaptığını söylediği 5xx ile yanıtlanmaz (RFC 9110, 15.6): hatalı girdi istemcinin hatasıdır.',
    http: 'The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method.',
  },
  'answers-are-json': {
    kind: 'answered-soundly',
    en: 'Where JSON is documented, the body is JSON.',
    tr: 'JSON belgelenen yerde gövde JSON’dur.',
    document: 'rfc8259.txt',
    http: 'A JSON text is a serialized value.',
  },
  'json-is-labelled-as-json': {
    kind: 'plain-http',
    en: 'A JSON body does not carry the media type of something else.',
    tr: 'JSON gövde başka bir türün medya türünü taşımaz.',
    http: 'The "Content-Type" header field indicates the media type of the associated representation',
  },
  'json-is-utf-8': {
    kind: 'plain-http',
    en: 'JSON bodies are encoded in UTF-8.',
    tr: 'JSON gövdeler UTF-8 ile kodlanır.',
    document: 'rfc8259.txt',
    http: 'JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8',
  },
  'json-without-byte-order-mark': {
    kind: 'plain-http',
    en: 'No byte order mark stands before the JSON of a body.',
    tr: 'Gövdedeki JSON’un önünde bayt sırası işareti (BOM) bulunmaz.',
    document: 'rfc8259.txt',
    http: 'Implementations MUST NOT add a byte order mark (U+FEFF) to the beginning of a networked-transmitted JSON text.',
  },
  'header-names-in-any-case': {
    kind: 'plain-http',
    en: 'Header names are recognised in any letter case.',
    tr: 'Başlık adları büyük-küçük harf farkı olmadan tanınır.',
    http: 'Field names are case-insensitive',
  },
  'wrong-method-is-refused': {
    kind: 'undocumented-refusal',
    en: 'A method that the documents do not name is refused with 404, 405 or 501.',
    tr: 'Belgelerde adı geçmeyen metot 404, 405 veya 501 ile reddedilir.',
    level: 'should',
    http: 'The 405 (Method Not Allowed) status code indicates that the method received in the request-line is known by the origin server but not supported by the target resource.',
  },
  'nothing-internal-leaks': {
    kind: 'nothing-let-out',
    en: 'Answers show no stack trace, file path or query of the server.',
    tr: 'Yanıtlar yığın izi, dosya yolu veya sorgu gibi sunucu içi bilgi göstermez.',
    assumed: 'should',
  },
  'unknown-fields-tolerated': {
    kind: 'unusual-value-taken',
    en: 'A field that the documents do not name does not make a valid request fail.',
    tr: 'Belgelerde olmayan bir alan, geçerli bir isteği geçersiz kılmaz.',
    assumed: 'should',
  },
  'hostile-json-survived': {
    kind: 'hostile-input-survived',
    en: 'Very deep, very large or doubled JSON is answered without a server error.',
    tr: 'Çok derin, çok büyük veya yinelenen anahtarlı JSON sunucu hatası olmadan yanıtlanır.',
    assumed: 'should',
  },
})
