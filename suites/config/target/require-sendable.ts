import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { credentialOf } from '../../run/target/target-settings.js'
import type { TargetConfiguration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { credentialsInHeaders } from './credential-rules.js'

/** Set by whoever sends, or spoken by no client of ours. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Refuses headers, and credentials that go into headers, which HTTP cannot carry as they are written. */
export function requireSendable(
  target: string,
  { surface, headers = {}, credentials = {} }: TargetConfiguration,
): void {
  requireSendableHeaders(target, 'headers', headers)
  for (const name of credentialsInHeaders(surface)) {
    const value = credentialOf(credentials, name)
    if (value !== undefined)
      requireValue(
        target,
        {
          en: `credentials.${name}, which is sent in a header,`,
          tr: `başlıkta gönderilen credentials.${name}`,
        },
        String(value),
      )
  }
}

/** The same of headers alone; `where` they stand in the configuration. */
export function requireSendableHeaders(
  target: string,
  where: string,
  headers: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(headers)) {
    requireName(target, where, name)
    requireValue(target, { en: `${where}.${name}`, tr: `${where}.${name}` }, value)
  }
}

function requireName(target: string, where: string, name: string): void {
  if (ownHeaders.has(name.toLowerCase())) {
    throw new ConfigurationError({
      en: `target ${target}: ${where}.${name}: expected a header of the request’s meaning, this one belongs to the connection, which uyum opens itself. Take it out.`,
      tr: `${target} hedefi: ${where}.${name}: isteğin anlamına ait bir başlık bekleniyordu, bu bağlantıya ait ve onu uyum kendisi açar. Çıkarın.`,
    })
  }
  try {
    validateHeaderName(name)
  } catch {
    throw new ConfigurationError({
      en: `target ${target}: ${where}: expected names of letters, digits and hyphens, got ${JSON.stringify(name)}. Fix it.`,
      tr: `${target} hedefi: ${where}: harf, rakam ve kısa çizgiden oluşan adlar bekleniyordu, ${JSON.stringify(name)} geldi. Düzeltin.`,
    })
  }
}

/** A header holds the letters of Latin-1, and no line break. */
function requireValue(target: string, what: Bilingual, value: string): void {
  if (/[\r\n]/.test(value)) {
    throw new ConfigurationError({
      en: `target ${target}: ${what.en} holds a line break, which no HTTP header can. Take it out; a file that was read into a variable often ends in one.`,
      tr: `${target} hedefi: ${what.tr} satır sonu taşıyor, HTTP başlıkları taşıyamaz. Çıkarın; bir değişkene okunan dosya çoğu kez satır sonuyla biter.`,
    })
  }
  try {
    validateHeaderValue('x', value)
  } catch {
    const foreign = [...value].find((letter) => letter.codePointAt(0)! > 255)
    throw new ConfigurationError({
      en: `target ${target}: ${what.en} holds ${foreign === undefined ? 'a control character' : `"${foreign}"`}, which no HTTP header can carry: it takes the letters of Latin-1. Write it otherwise, for example percent-encoded, as the server expects it.`,
      tr: `${target} hedefi: ${what.tr} ${foreign === undefined ? 'bir denetim karakteri' : `“${foreign}”`} taşıyor, HTTP başlıkları taşıyamaz: yalnız Latin-1 harflerini alırlar. Sunucunun beklediği gibi başka türlü yazın, örneğin yüzde kodlamasıyla.`,
    })
  }
}
