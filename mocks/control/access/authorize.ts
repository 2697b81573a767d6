import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../../options/is-loopback.js'
import { ControlRefusal } from '../control-refusal.js'
import { carriesToken } from './control-token.js'

/** What the control API asks of its callers. */
export interface Admission {
  /** The token that it demands; nothing where everybody on this machine may call. */
  token: string | undefined
  /** Hosts that documents give the partners: a hosts file may lead them here. */
  documentedHosts: ReadonlySet<string>
}

/**
 * Refuses a caller without the token, and a browser that calls for a page of another origin, but for a link that is
 * followed: there is no CORS, and without this a page could still send a POST blindly. Where no token is demanded, it also refuses names that
 * this machine does not have: a page whose own name suddenly means 127.0.0.1 is of the same origin (DNS rebinding).
 * What is open needs no token: it holds nothing of any world.
 */
export function authorize(
  request: IncomingMessage,
  { token, documentedHosts }: Admission,
  isOpen = false,
): void {
  const { headers } = request
  const isForeign = headers.origin !== undefined && hostOf(headers.origin) !== headers.host?.toLowerCase()
  if (isForeign || (headers['sec-fetch-site'] === 'cross-site' && !isFollowedLink(request))) {
    throw new ControlRefusal(403, {
      en: `controlling the mock from ${headers.origin ?? 'a page of another site'}: expected a page of the mock itself or no browser.`,
      tr: `Mock’un yönetimi: mock’un kendi sayfası ya da tarayıcı dışında bir program bekleniyordu, çağıran ${headers.origin ?? 'başka bir sitenin sayfası'}.`,
    })
  }
  if (token === undefined) requireOwnName(headers.host, documentedHosts)
  else if (isOpen) return
  else if (!carriesToken(headers.authorization, token)) {
    throw new ControlRefusal(401, {
      en: 'controlling the mock: expected the header "Authorization: Bearer <token>" with the token that uyum mock printed, or that --token gave it.',
      tr: 'Mock’un yönetimi: “Authorization: Bearer <token>” başlığı bekleniyordu; token, uyum mock’un yazdığı ya da --token ile verilendir.',
    })
  }
}

/** A link that somebody followed opens a page of its own: whoever linked cannot read it, and a GET changes nothing. */
function isFollowedLink({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
  )
}

/** HTTP/1.0 needs no Host, and no browser speaks it. */
function requireOwnName(host: string | undefined, documentedHosts: ReadonlySet<string>): void {
  const name = host?.replace(/:\d*$/, '').toLowerCase()
  if (name === undefined || isLoopback(name) || name.endsWith('.localhost') || documentedHosts.has(name))
    return
  throw new ControlRefusal(403, {
    en: `controlling the mock as ${host}: expected 127.0.0.1, [::1], localhost or a partner's documented host. Call it by one of them, or start it with --token.`,
    tr: `Mock’un yönetimi: 127.0.0.1, [::1], localhost ya da bir iş ortağının belgelerdeki adresi bekleniyordu, gelen ${host}. Bunlardan biriyle çağırın ya da mock’u --token ile başlatın.`,
  })
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
