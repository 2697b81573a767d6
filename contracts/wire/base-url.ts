import type { Bilingual } from '../text/bilingual.js'
import { isAbsolute } from './join-url.js'
import { queryOf } from './request-target.js'

/** Why a text cannot be a base URL, and what to write, as the rest of an error; nothing where it can. */
export function faultOfBaseUrl(text: string, example = 'http://127.0.0.1:5001'): Bilingual | undefined {
  // `http:host` and `http:\\host` are read as URLs, too, but whoever joins a path to them may read them otherwise.
  if (!URL.canParse(text) || !isAbsolute(text) || /^https?:\/\/[/\\]/i.test(text)) {
    return {
      en: `expected a base URL like ${example}, got "${shownUrl(text)}".`,
      tr: `${example} gibi bir taban URL bekleniyordu, “${shownUrl(text)}” geldi.`,
    }
  }
  if (text.includes('#')) {
    return {
      en: `expected a URL without a fragment, got "${shownUrl(text)}": what stands behind # is never sent. Leave it out; a # of the path is written %23.`,
      tr: `# taşımayan bir URL bekleniyordu, “${shownUrl(text)}” geldi: # işaretinden sonrası hiç gönderilmez. Çıkarın; yoldaki bir # %23 diye yazılır.`,
    }
  }
  return undefined
}

/** A user and a password that stand in a URL, as the header that they stand for. */
interface Userinfo {
  password: string
  /** The value of `Authorization`. */
  basic: string
}

/** Whatever the scheme, and without one: a URL that is refused is shown, too. */
const before = /^((?:[a-z][a-z0-9+.-]*:\/\/)?)([^/?#]*)@/i

/** A URL without user and password, and these apart. */
export function takeUserinfo(text: string): { url: string; userinfo?: Userinfo } {
  const [, , pair] = before.exec(text) ?? []
  if (pair === undefined) return { url: text }
  const [user = '', ...rest] = pair.split(':')
  const password = decoded(rest.join(':'))
  const basic = `Basic ${Buffer.from(`${decoded(user)}:${password}`).toString('base64')}`
  return { url: text.replace(before, '$1'), userinfo: { password, basic } }
}

/** A URL as it may be shown: without user and password, each value of its query replaced by its name. */
export function shownUrl(text: string): string {
  const { url } = takeUserinfo(text)
  return url.replace(/\?([^#]*)/, (_whole, query: string) => `?${query.split('&').map(shownPair).join('&')}`)
}

/** The values of a URL's or a path's query, by name. */
export function queryValues(text: string): [name: string, value: string][] {
  const [, query] = queryOf(text)
  return [...new URLSearchParams(query)]
}

function shownPair(pair: string): string {
  const [name = '', value] = pair.split('=', 2)
  if (value === undefined) return pair === '' ? '' : '<query>'
  return `${name}=${value === '' ? '' : `<${name}>`}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
