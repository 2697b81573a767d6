import { excerpt, expectThat } from '../run/expect.js'
import type { Exchange } from '../run/exchange.js'

/** The request was taken, with any 2xx, as no status is documented for it; or it was answered with one of these. */
export function expectTaken({ response }: Exchange, ...orStatuses: readonly number[]): void {
  const { status, body } = response
  const seen = `HTTP ${status}${body.length > 0 ? `: ${excerpt(body)}` : ''}`
  expectThat(
    (status >= 200 && status <= 299) || orStatuses.includes(status),
    { en: ['a 2xx', ...orStatuses].join(' or '), tr: ['2xx', ...orStatuses].join(' veya ') },
    { en: seen, tr: seen },
  )
}

/** The request was answered with anything but this status. */
export function expectNotStatus({ response }: Exchange, status: number): void {
  expectThat(
    response.status !== status,
    { en: `another status than ${status}`, tr: `${status} dışında bir durum kodu` },
    { en: `HTTP ${response.status}`, tr: `HTTP ${response.status}` },
  )
}
