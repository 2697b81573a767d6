import { defineRequirements } from '../requirements/define-requirements.js'

const ground = { document: 'rfc8259.txt' }

/** Plain sanity of requests that every caller shares; the partners need not say it. */
export const clientSanity = defineRequirements(ground, {
  'requests-are-json': {
    kind: 'plain-http',
    en: 'The client sends JSON where JSON is documented.',
    tr: 'İstemci, JSON belgelenen yerde JSON gönderir.',
    http: 'A JSON text is a serialized value.',
  },
  'requests-are-utf-8': {
    kind: 'plain-http',
    en: 'The client encodes its JSON in UTF-8.',
    tr: 'İstemci JSON gövdesini UTF-8 ile kodlar.',
    http: 'JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8',
  },
  'requests-without-byte-order-mark': {
    kind: 'plain-http',
    en: 'The client puts no byte order mark before its JSON.',
    tr: 'İstemci JSON gövdesinin önüne bayt sırası işareti (BOM) koymaz.',
    http: 'Implementations MUST NOT add a byte order mark (U+FEFF) to the beginning of a networked-transmitted JSON text.',
  },
  'texts-encoded-once': {
    kind: 'sent-form',
    matter: 'texts',
    en: 'The client encodes its texts in UTF-8 once: ç is not sent as Ã§.',
    tr: 'İstemci metinlerini UTF-8 ile bir kez kodlar: ç, Ã§ olarak gönderilmez.',
    assumed: 'should',
  },
  'refused-calls-not-repeated': {
    kind: 'sent-pauses',
    en: 'The client does not send unchanged what was finally refused (400, 401, 403, 404, 409, 422).',
    tr: 'İstemci, kesin olarak reddedilen isteği (400, 401, 403, 404, 409, 422) değiştirmeden yeniden göndermez.',
    assumed: 'should',
  },
})
