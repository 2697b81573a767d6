import type { Duplex } from 'node:stream'
import { STATUS_CODES } from 'node:http'
import { sentOf } from '../../call/answer.js'
import { limitAnswer } from '../../limits/limit-answer.js'
import type { RefusingLimit } from '../../limits/refusing-limits.js'
import type { Limits } from '../../limits/limits.js'
import { locate } from '../routing/locate.js'
import type { RouteTable } from '../routing/route-table.js'

/** What node:http says of a request that it did not let through. */
type Unread = Error & { code?: string; rawPacket?: Buffer }

const limitsByCode: Readonly<Record<string, RefusingLimit>> = {
  HPE_HEADER_OVERFLOW: 'headerBytes',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeoutMs',
}

/**
 * Answers what could not be read as a request, and closes its connection. Gives the limit that it was beyond, if it
 * was: then in the shape of the partner whose path its first bytes name.
 */
export function refuseUnread(
  error: Unread,
  socket: Duplex,
  routes: RouteTable,
  limits: Limits,
): RefusingLimit | undefined {
  const limit = limitsByCode[error.code ?? '']
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return limit
  }
  const target = /^[A-Z]{1,20} (\S{1,2000})/.exec(error.rawPacket?.toString('latin1', 0, 2048) ?? '')?.[1]
  const surface = target === undefined ? undefined : routes.find(locate(target).path)?.played.surface
  const answer = limit ? limitAnswer(limit, limits, surface) : broken
  const { status, headers, body } = sentOf(answer)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body.toString('latin1')}`,
    'latin1',
  )
  return limit
}

const broken = {
  status: 400,
  headers: { connection: 'close' },
  body: {
    error: 'reading a request: expected HTTP/1.1, got something else. See RFC 9112 for how one looks.',
  },
}
