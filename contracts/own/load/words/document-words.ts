import type { Bilingual } from '../../../text/bilingual.js'
import type { FindingWords } from './finding-words.js'

/** What is told of an OpenAPI document as a whole. */
export const isSwagger: FindingWords = {
  message: { en: 'it is a Swagger 2.0 document', tr: 'bu bir Swagger 2.0 belgesi' },
  cure: {
    en: 'Convert it to OpenAPI 3: npx swagger2openapi file -o openapi.yaml.',
    tr: 'OpenAPI 3’e çevirin: npx swagger2openapi dosya -o openapi.yaml.',
  },
}

export const isNotOpenapi = (version: unknown): FindingWords => ({
  message: {
    en: version === undefined ? 'it says no version under openapi' : `openapi is ${JSON.stringify(version)}`,
    tr:
      version === undefined ? 'openapi altında sürüm yazmıyor' : `openapi değeri ${JSON.stringify(version)}`,
  },
  cure: {
    en: 'Write openapi: 3.0.3, 3.1.0 or 3.2.0, and what that version asks for.',
    tr: 'openapi: 3.0.3, 3.1.0 ya da 3.2.0 yazın, o sürümün istediklerini de.',
  },
})

export const noOperation: FindingWords = {
  message: { en: 'it describes no operation', tr: 'hiçbir işlem anlatmıyor' },
  cure: {
    en: 'Describe at least one: what the partner serves under paths, what it calls under webhooks.',
    tr: 'En az birini anlatın: iş ortağının sunduğunu paths, çağırdığını webhooks altında.',
  },
}

export type ShapeName = 'object' | 'list' | 'schema'

const shapes: Readonly<Record<ShapeName, Bilingual>> = {
  object: { en: 'an object', tr: 'anahtarlarıyla bir nesne' },
  list: { en: 'a list', tr: 'bir liste' },
  schema: {
    en: 'a schema: an object such as { type: string }',
    tr: 'bir şema: { type: string } gibi bir nesne',
  },
}

/** OpenAPI has another thing there. */
export const notOfShape = (key: string, shape: ShapeName): FindingWords => ({
  message: {
    en: `${key} is not what OpenAPI has there: it is read as if it were not there`,
    tr: `${key} OpenAPI’nin orada beklediği şey değil: yokmuş gibi okunur`,
  },
  cure: { en: `Write ${shapes[shape].en}.`, tr: `Şunu yazın: ${shapes[shape].tr}.` },
})

export const serverVariables = (url: string, filled: string): Bilingual => ({
  en: `of the variables of the server ${url} only the default is known: ${filled}`,
  tr: `${url} sunucusunun değişkenlerinin yalnızca varsayılanı bilinir: ${filled}`,
})

export const serverWithoutHost = (url: string): Bilingual => ({
  en: `the server ${url} names no host of the partner's: a request is not known by it`,
  tr: `${url} sunucusu iş ortağının bir adresini vermiyor: istekler ondan tanınmaz`,
})

export const flowNotPlayed = (name: string, type: string): Bilingual => ({
  en: `the flow of ${name} (${type}) is not played: the credential is a token that was issued before, sent as Authorization: Bearer`,
  tr: `${name} (${type}) akışı oynatılmaz: kimlik bilgisi önceden alınmış bir jetondur, Authorization: Bearer olarak gider`,
})

export const mutualTls = (name: string): Bilingual => ({
  en: `${name} (mutualTLS) is not asked for: it is a matter of the connection`,
  tr: `${name} (mutualTLS) istenmez: bağlantının işidir`,
})

export const cookieScheme = (name: string): Bilingual => ({
  en: `the cookie of ${name} is not asked for`,
  tr: `${name} çerezi istenmez`,
})

export const unknownScheme = (name: string, scheme: string): Bilingual => ({
  en: `${name} (${scheme}) is not asked for: basic and bearer are`,
  tr: `${name} (${scheme}) istenmez: basic ve bearer istenir`,
})

export const wholeDocument: Readonly<Record<string, Bilingual>> = {
  jsonSchemaDialect: {
    en: 'jsonSchemaDialect is not acted upon: schemas are read as JSON Schema 2020-12',
    tr: 'jsonSchemaDialect gözetilmez: şemalar JSON Schema 2020-12 olarak okunur',
  },
  $self: {
    en: '$self is not acted upon: references count from the file',
    tr: '$self gözetilmez: göndermeler dosyadan sayılır',
  },
}
