import { faultOfBaseUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import { OptionError } from '../../options/option-error.js'

/** The URL of a receiver, or an error that says how one looks. */
export function requireUrl(doing: string, text: string): URL {
  const fault = faultOfBaseUrl(text)
  if (fault !== undefined) throw new OptionError(`${doing}: ${fault}`)
  if (takeUserinfo(text).userinfo) {
    throw new OptionError(
      `${doing}: expected a URL without user and password, for URLs are shown. Give them in headers: { "authorization": "Basic …" }.`,
    )
  }
  return new URL(text)
}
