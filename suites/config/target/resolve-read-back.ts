import { takeUserinfo } from '../../../contracts/wire/base-url.js'
import type { ReadBackSettings } from '../../run/target/target-settings.js'
import type { ReadBackConfiguration, TargetConfiguration } from '../configuration.js'
import { ConfigurationError } from '../configuration-error.js'
import { requireSendableHeaders } from './require-sendable.js'
import { requireUrl } from './target-urls.js'

/** How long a receiver may take to show what it took, where nothing else is said. */
const usualWaitMs = 3000

/** A declared read-back hook with its defaults; user and password of its URL as the header that they stand for. */
export function resolveReadBack(
  target: string,
  declared: Exclude<TargetConfiguration['readBack'], undefined>,
): ReadBackSettings {
  const { url, headers = {}, waitMs = usualWaitMs } = asObject(declared)
  requireUrl(`${target}: readBack`, url, 'userinfo')
  requireSendableHeaders(target, 'readBack.headers', headers)
  const { url: bare, userinfo } = takeUserinfo(url)
  if (userinfo && Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    throw new ConfigurationError({
      en: `target ${target}: readBack: expected Authorization once, it is in headers and as user and password in the URL. Leave one of them out.`,
      tr: `${target} hedefi: readBack: Authorization bir kez bekleniyordu, hem headers’da hem URL’de kullanıcı adı ve parola olarak var. Birini çıkarın.`,
    })
  }
  return { url: bare, headers: { ...(userinfo && { Authorization: userinfo.basic }), ...headers }, waitMs }
}

/** The hook's URL as it is written. */
export function readBackUrlOf({ readBack }: Pick<TargetConfiguration, 'readBack'>): string | undefined {
  return readBack === undefined ? undefined : asObject(readBack).url
}

function asObject(declared: string | ReadBackConfiguration): ReadBackConfiguration {
  return typeof declared === 'string' ? { url: declared } : declared
}
