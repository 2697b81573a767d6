import { faultOfBaseUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { OptionError } from '../../options/option-error.js'

/** The URL of a receiver, or an error that says how one looks. */
export function requireUrl(doing: Bilingual, text: string): URL {
  const fault = faultOfBaseUrl(text)
  if (fault !== undefined)
    throw new OptionError({ en: `${doing.en}: ${fault.en}`, tr: `${doing.tr}: ${fault.tr}` })
  if (takeUserinfo(text).userinfo) {
    throw new OptionError({
      en: `${doing.en}: expected a URL without user and password, for URLs are shown. Give them in headers: { "authorization": "Basic …" }.`,
      tr: `${doing.tr}: kullanıcı adı ve parola taşımayan bir URL bekleniyordu, URL’ler gösterilir. Bunları headers’da verin: { "authorization": "Basic …" }.`,
    })
  }
  return new URL(text)
}
