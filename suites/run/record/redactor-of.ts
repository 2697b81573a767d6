import { shownUrl } from '../../../contracts/wire/base-url.js'
import { Redactor } from './redactor.js'
import type { TargetSettings } from '../target/target-settings.js'

/** Hides all that a target was given and nobody else may see. */
export function redactorOf(settings: TargetSettings): Redactor {
  const { credentials, headers, readBack, secrets = {}, urlParts = {} } = settings
  const redactor = new Redactor(credentials, headers)
  if (readBack) redactor.hideHeaders(readBack.headers)
  for (const [name, value] of Object.entries(secrets)) redactor.hide(value, name)
  for (const [name, value] of Object.entries(urlParts)) redactor.hideInUrl(value, name)
  return redactor
}

/** The base URL as everybody may see it. */
export function shownBaseUrl(settings: TargetSettings): string {
  return redactorOf(settings).text(shownUrl(settings.baseUrl))
}
