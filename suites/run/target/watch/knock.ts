import { connect } from 'node:net'

/** How long a connection may take, in milliseconds. */
const patienceMs = 1000

/** What a connection met that nobody listens for. */
const closedCodes = ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND']

/**
 * Whether connections to a base URL are accepted: one is opened and closed at once, and nothing is sent. `unknown`
 * where that cannot be told, as of who is busy.
 */
export function knock(baseUrl: string): Promise<'open' | 'closed' | 'unknown'> {
  const { hostname, port, protocol } = new URL(baseUrl)
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
    })
    const settle = (answer: 'open' | 'closed' | 'unknown'): void => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .once('connect', () => settle('open'))
      .once('error', ({ code = '' }: NodeJS.ErrnoException) =>
        settle(closedCodes.includes(code) ? 'closed' : 'unknown'),
      )
      .setTimeout(patienceMs, () => settle('unknown'))
  })
}
