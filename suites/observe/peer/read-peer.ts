import type { Surface } from '../../../contracts/contract/surfaces.js'
import { faultOfBaseUrl, takeUserinfo } from '../../../contracts/wire/base-url.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { peerSurface } from './peer-surface.js'

/** The base URL of the client's own server, as `--peer` gives it. */
export function readPeer(surface: Surface, text: string): URL {
  if (!peerSurface(surface)) {
    throw new ConfigurationError({
      en: `reading --peer: expected none, for on ${surface} the client begins every conversation itself. Leave it out.`,
      tr: `--peer: beklenmiyordu; ${surface} arayüzünde her konuşmayı istemci kendisi başlatır. Çıkarın.`,
    })
  }
  const fault =
    faultOfBaseUrl(text) ??
    (takeUserinfo(text).userinfo && {
      en: 'expected a URL without user and password, for the mock sends none.',
      tr: 'kullanıcı adı ve parola taşımayan bir URL bekleniyordu, mock bunları göndermez.',
    })
  if (fault === undefined) return new URL(text)
  throw new ConfigurationError({
    en: `reading --peer, the base URL of the client’s own server: ${fault.en}`,
    tr: `--peer, istemcinin kendi sunucusunun taban URL’si: ${fault.tr}`,
  })
}
