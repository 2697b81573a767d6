import { querySecrets } from '../../../contracts/secrets/query-secrets.js'
import { faultOfBaseUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import type { TargetConfiguration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { showsAuthorization } from './credential-rules.js'

/** The base URL without user and password, and these as the header that they stand for. */
export function takeAuthorization(
  name: string,
  { surface, baseUrl, headers = {} }: TargetConfiguration,
): { baseUrl: string; authorization: { Authorization?: string } } {
  requireUrl(name, baseUrl, 'userinfo')
  const { url, userinfo } = takeUserinfo(baseUrl)
  if (!userinfo) return { baseUrl, authorization: {} }
  if (showsAuthorization(surface)) {
    throw new ConfigurationError({
      en: `target ${name}: expected a base URL without user and password, for ${surface} has credentials of its own in Authorization, and a request has one such header. What the gateway wants goes into headers, under another name.`,
      tr: `${name} hedefi: kullanıcı adı ve parola taşımayan bir taban URL bekleniyordu; ${surface} kendi kimlik bilgilerini Authorization’da taşır ve bir istekte bu başlık bir kez bulunur. Geçidin istediği, başka bir adla headers’a yazılır.`,
    })
  }
  if (Object.keys(headers).some((header) => header.toLowerCase() === 'authorization')) {
    throw new ConfigurationError({
      en: `target ${name}: expected Authorization once, it is in headers and as user and password in the base URL. Leave one of them out.`,
      tr: `${name} hedefi: Authorization bir kez bekleniyordu, hem headers’da hem taban URL’de kullanıcı adı ve parola olarak var. Birini çıkarın.`,
    })
  }
  return { baseUrl: url, authorization: { Authorization: userinfo.basic } }
}

/** Refuses what cannot be called, and what would be sent otherwise than it is written. */
export function requireUrl(what: string, text: string, allowed?: 'userinfo'): void {
  const fault = faultOfBaseUrl(text)
  if (fault !== undefined)
    throw new ConfigurationError({ en: `target ${what}: ${fault.en}`, tr: `${what}: ${fault.tr}` })
  if (allowed === 'userinfo' || !takeUserinfo(text).userinfo) return
  throw new ConfigurationError({
    en: `target ${what}: expected a URL without user and password. Give them in headers: { "Authorization": "Basic …" }.`,
    tr: `${what}: kullanıcı adı ve parola taşımayan bir URL bekleniyordu. Bunları headers’da verin: { "Authorization": "Basic …" }.`,
  })
}

export function requireNoFragment(what: string, path: string): void {
  if (!path.includes('#')) return
  throw new ConfigurationError({
    en: `target ${what}: expected a path without a fragment: what stands behind # is never sent. Leave it out; a # of the path is written %23.`,
    tr: `${what}: # taşımayan bir yol bekleniyordu: # işaretinden sonrası hiç gönderilmez. Çıkarın; yoldaki bir # %23 diye yazılır.`,
  })
}

/** What nobody may see of URLs: the values of queries, and passwords, by the names that are shown. */
export function urlSecrets(
  called: readonly string[],
  withUserinfo: readonly (string | undefined)[],
): Record<string, string> {
  const values = called.flatMap((url) => querySecrets(url))
  const passwords = withUserinfo.flatMap((url): [string, string][] => {
    const { userinfo } = takeUserinfo(url ?? '')
    return userinfo ? [['password of the URL', userinfo.password]] : []
  })
  return Object.fromEntries([...values, ...passwords])
}
