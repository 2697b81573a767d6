import type { Bilingual } from '../../../text/bilingual.js'
import type { FindingWords } from './finding-words.js'

/** What is told of paths, operations, parameters, callbacks and answers. */
export const noSlash = (key: string): FindingWords => ({
  message: { en: `the path "${key}" begins with none`, tr: `“${key}” yolu eğik çizgiyle başlamıyor` },
  cure: { en: `Write "/${key}".`, tr: `“/${key}” yazın.` },
})

export const unplayedKey = (name: string, key: string): Bilingual => ({
  en: `${name} of ${key} is not acted upon: of methods get, put, post, delete and patch are played`,
  tr: `${key} altındaki ${name} gözetilmez: yöntemlerden get, put, post, delete ve patch oynatılır`,
})

export const calledOtherwise = (
  what: string,
  id: string,
  given: string | undefined,
  isTaken: boolean,
): Bilingual =>
  given === undefined
    ? {
        en: `${what} has no operationId: it is called ${id}`,
        tr: `${what} için operationId yok: adı ${id} olur`,
      }
    : {
        en: `${what} has the operationId "${given}"${isTaken ? ', as another one' : ''}: it is called ${id}`,
        tr: `${what} için operationId “${given}”${isTaken ? ', başka bir işlemde de öyle' : ''}: adı ${id} olur`,
      }

export const cookieParameter = (name: string, id: string): Bilingual => ({
  en: `the cookie ${name} of ${id} is not looked at`,
  tr: `${id} işleminin ${name} çerezine bakılmaz`,
})

export const wholeQuery = (id: string): Bilingual => ({
  en: `the query of ${id} as a whole is not looked at`,
  tr: `${id} işleminin sorgusuna bütün olarak bakılmaz`,
})

export const mediaParameter = (name: string, id: string): Bilingual => ({
  en: `the parameter ${name} of ${id} has a media type: its value is not looked at`,
  tr: `${id} işleminin ${name} parametresinin ortam türü var: değerine bakılmaz`,
})

export const styledParameter = (name: string, id: string, style: string): Bilingual => ({
  en: `the parameter ${name} of ${id} is written in the style ${style}: its value is not looked at`,
  tr: `${id} işleminin ${name} parametresi ${style} biçeminde yazılıyor: değerine bakılmaz`,
})

export const callbackAsWebhook = (name: string, id: string, expression: string): Bilingual => ({
  en: `the callback ${name} of ${id} is taken for a webhook: its address ${expression} is not read out of requests, name it as a delivery target`,
  tr: `${id} işleminin ${name} geri çağrısı webhook sayılır: adresi ${expression} isteklerden okunmaz, teslimat hedefi olarak verin`,
})

export const answerHeaders = (id: string, status: string, names: readonly string[]): Bilingual => ({
  en: `of the answer ${status} of ${id} these headers are not looked at: ${names.join(', ')}`,
  tr: `${id} işleminin ${status} yanıtında şu başlıklara bakılmaz: ${names.join(', ')}`,
})

export const retryAfter = (id: string, status: string): Bilingual => ({
  en: `Retry-After of the answer ${status} of ${id} is looked at only where partner.yaml says so: serves.refusals.rate-limit.headers`,
  tr: `${id} işleminin ${status} yanıtındaki Retry-After başlığına yalnızca partner.yaml söylüyorsa bakılır: serves.refusals.rate-limit.headers`,
})

export const answerLinks = (id: string, status: string): Bilingual => ({
  en: `the links of ${id} ${status} are not acted upon`,
  tr: `${id} ${status} yanıtının bağlantıları (links) gözetilmez`,
})

export const noStatus = (status: string): FindingWords => ({
  message: { en: `"${status}" is no HTTP status`, tr: `“${status}” bir HTTP durum kodu değil` },
  cure: { en: 'Write three digits, 4XX, or default.', tr: 'Üç rakam, 4XX ya da default yazın.' },
})

export const bareAnswer = (id: string, status: string): Bilingual => ({
  en: `the body of the answer ${status} of ${id} is not looked at: HTTP has none there`,
  tr: `${id} işleminin ${status} yanıtının gövdesine bakılmaz: HTTP’de orada gövde yok`,
})

export const requestOf = (id: string): Bilingual => ({ en: `the request of ${id}`, tr: `${id} isteği` })

export const answerOf = (id: string, status: string): Bilingual => ({
  en: `the answer ${status} of ${id}`,
  tr: `${id} işleminin ${status} yanıtı`,
})

export const formNotLookedAt = (what: Bilingual, name: string): Bilingual => ({
  en: `${what.en} as ${name} is not looked at`,
  tr: `${what.tr}: ${name} biçimine bakılmaz`,
})

export const memberOfMedia = (what: Bilingual, name: string): Bilingual => ({
  en: `${name} of ${what.en} is not acted upon`,
  tr: `${what.tr}: ${name} gözetilmez`,
})

export const takenForJson = (name: string): Bilingual => ({
  en: `bodies of the type ${name} are taken for JSON, and sent as application/json`,
  tr: `${name} türündeki gövdeler JSON sayılır, application/json olarak gönderilir`,
})
