import { defineRequirements } from '../requirement.js'

/** Plain sanity of HTTP and JSON that every surface shares; the partners need not say it. */
export const httpSanity = defineRequirements({
  'every-request-answered': {
    kind: 'answered-soundly',
    text: {
      en: 'Every request gets an answer, whole and in time.',
      tr: 'Her istek, eksiksiz ve zamanında bir yanıt alır.',
    },
    basis: 'http',
    document: 'rfc9110.txt',
    quote:
      'A server responds to the client\'s request by sending one or more "response" messages, each including a status code (Section 15).',
  },
  'bad-input-is-not-a-server-error': {
    kind: 'bad-input-survived',
    text: {
      en: 'Bad input is answered as the client’s error (4xx), never as the server’s (5xx).',
      tr: 'Hatalı girdi istemci hatası (4xx) olarak yanıtlanır, sunucu hatası (5xx) olarak değil.',
    },
    basis: 'http',
    document: 'rfc9110.txt',
    quote: 'The 4xx (Client Error) class of status code indicates that the client seems to have erred.',
  },
  'answers-are-json': {
    kind: 'answered-soundly',
    text: {
      en: 'Where JSON is documented, the body is JSON.',
      tr: 'JSON belgelenen yerde gövde JSON’dur.',
    },
    basis: 'http',
    document: 'rfc8259.txt',
    quote: 'A JSON text is a serialized value.',
  },
  'json-is-labelled-as-json': {
    kind: 'plain-http',
    text: {
      en: 'A JSON body does not carry the media type of something else.',
      tr: 'JSON gövde başka bir türün medya türünü taşımaz.',
    },
    basis: 'http',
    document: 'rfc9110.txt',
    quote: 'The "Content-Type" header field indicates the media type of the associated representation',
  },
  'json-is-utf-8': {
    kind: 'plain-http',
    text: {
      en: 'JSON bodies are encoded in UTF-8.',
      tr: 'JSON gövdeler UTF-8 ile kodlanır.',
    },
    basis: 'http',
    document: 'rfc8259.txt',
    quote:
      'JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8',
  },
  'json-without-byte-order-mark': {
    kind: 'plain-http',
    text: {
      en: 'No byte order mark stands before the JSON of a body.',
      tr: 'Gövdedeki JSON’un önünde bayt sırası işareti (BOM) bulunmaz.',
    },
    basis: 'http',
    document: 'rfc8259.txt',
    quote:
      'Implementations MUST NOT add a byte order mark (U+FEFF) to the beginning of a networked-transmitted JSON text.',
  },
  'header-names-in-any-case': {
    kind: 'plain-http',
    text: {
      en: 'Header names are recognised in any letter case.',
      tr: 'Başlık adları büyük-küçük harf farkı olmadan tanınır.',
    },
    basis: 'http',
    document: 'rfc9110.txt',
    quote: 'Field names are case-insensitive',
  },
  'wrong-method-is-refused': {
    kind: 'undocumented-refusal',
    text: {
      en: 'A method that the documents do not name is refused with 404, 405 or 501.',
      tr: 'Belgelerde adı geçmeyen metot 404, 405 veya 501 ile reddedilir.',
    },
    basis: 'http',
    level: 'should',
    document: 'rfc9110.txt',
    quote:
      'The 405 (Method Not Allowed) status code indicates that the method received in the request-line is known by the origin server but not supported by the target resource.',
  },
  'nothing-internal-leaks': {
    kind: 'answer-detail',
    text: {
      en: 'Answers show no stack trace, file path or query of the server.',
      tr: 'Yanıtlar yığın izi, dosya yolu veya sorgu gibi sunucu içi bilgi göstermez.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'unknown-fields-tolerated': {
    kind: 'unusual-value-taken',
    text: {
      en: 'A field that the documents do not name does not make a valid request fail.',
      tr: 'Belgelerde olmayan bir alan, geçerli bir isteği geçersiz kılmaz.',
    },
    basis: 'assumed',
    level: 'should',
  },
  'hostile-json-survived': {
    kind: 'hostile-input-survived',
    text: {
      en: 'Very deep, very large or doubled JSON is answered without a server error.',
      tr: 'Çok derin, çok büyük veya yinelenen anahtarlı JSON sunucu hatası olmadan yanıtlanır.',
    },
    basis: 'assumed',
    level: 'should',
  },
})
