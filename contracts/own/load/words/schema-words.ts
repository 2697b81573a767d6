import type { Bilingual } from '../../../text/bilingual.js'
import type { FindingWords } from './finding-words.js'

/** What is told of schemas and of the examples beside them. */
export const unheeded: Readonly<Record<string, Bilingual>> = {
  discriminator: {
    en: 'a discriminator is not acted upon: the schemas of oneOf or anyOf are tried as they stand',
    tr: 'discriminator gözetilmez: oneOf ya da anyOf şemaları oldukları gibi denenir',
  },
  xml: {
    en: 'the XML form of a schema is not acted upon: bodies are read and written as JSON',
    tr: 'şemanın XML biçimi gözetilmez: gövdeler JSON olarak okunur ve yazılır',
  },
  $dynamicRef: {
    en: '$dynamicRef is not acted upon: any value is taken there',
    tr: '$dynamicRef gözetilmez: orada her değer alınır',
  },
  contentSchema: {
    en: 'contentSchema is not acted upon: the text that it describes is not looked into',
    tr: 'contentSchema gözetilmez: anlattığı metnin içine bakılmaz',
  },
}

export const unknownType = (type: string, types: readonly string[]): FindingWords => ({
  message: { en: `"${type}" is no type of JSON`, tr: `“${type}” bir JSON türü değil` },
  cure: { en: `Write one of ${types.join(', ')}.`, tr: `Şunlardan birini yazın: ${types.join(', ')}.` },
})

export const badPattern = (pattern: string): FindingWords => ({
  message: {
    en: `${JSON.stringify(pattern)} is no regular expression of JavaScript (ECMA-262)`,
    tr: `${JSON.stringify(pattern)} bir JavaScript (ECMA-262) düzenli ifadesi değil`,
  },
  cure: {
    en: 'Write it so that new RegExp() takes it: no (?i), no possessive quantifiers.',
    tr: 'new RegExp() alacak biçimde yazın: (?i) ve sahiplenici niceleyiciler olmadan.',
  },
})

export const requiredIsNoList: Bilingual = {
  en: 'required is no list of members: it is not acted upon',
  tr: 'required bir alan listesi değil: gözetilmez',
}

export const enumIsEmpty: Bilingual = {
  en: 'enum lists no value: it is not acted upon',
  tr: 'enum hiçbir değer saymıyor: gözetilmez',
}

export const unknownFormat = (format: string, type: string): Bilingual => ({
  en: `the format "${format}" is not looked at: any ${type} is taken`,
  tr: `“${format}” biçimine bakılmaz: her ${type} alınır`,
})

export const doesNotCompile = (name: string, why: string): FindingWords => ({
  message: {
    en: `the schema of ${name} cannot be used: ${why}`,
    tr: `${name} şeması kullanılamıyor: ${why}`,
  },
  cure: {
    en: 'Fix the schema: JSON Schema 2020-12, or what OpenAPI 3.0 makes of it.',
    tr: 'Şemayı düzeltin: JSON Schema 2020-12 ya da OpenAPI 3.0’ın ondan yaptığı.',
  },
})

export const noRequestMade = (name: string): Bilingual => ({
  en: `no body that its schema takes could be made for ${name}: it is not sent until openapi.yaml shows one as example`,
  tr: `${name} için şemasının alacağı bir gövde yapılamadı: openapi.yaml örnek (example) gösterene dek gönderilmez`,
})

export const noAnswerMade = (name: string): Bilingual => ({
  en: `no answer that its schema takes could be made for ${name}: it is not judged until openapi.yaml shows one as example`,
  tr: `${name} için şemasının alacağı bir yanıt yapılamadı: openapi.yaml örnek (example) gösterene dek değerlendirilmez`,
})

export const exampleBreaks = (name: string, why: string): Bilingual => ({
  en: `the example of ${name} breaks its own schema and is not used: ${why}`,
  tr: `${name} örneği kendi şemasına uymuyor, kullanılmaz: ${why}`,
})
