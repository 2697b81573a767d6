import type { Socket } from 'node:net'
import { both, type Bilingual } from '../../../contracts/text/bilingual.js'
import type { Recorder } from '../recording/recorder.js'
import { escaped } from './unpassable.js'
import { unpassable } from './proxy-ends.js'

/** What Node's reader of requests gives up with. */
export interface ReadFault extends Error {
  code?: string
  rawPacket?: Buffer
  bytesParsed?: number
}

/** A request as far as it can be made out; none where not even a first line is there. */
const head = /(?:^|\r\n\r\n)([A-Z]+) (\S+) HTTP\/1\.[01]\r\n/g

/**
 * Records a request that not even a lenient reader reads, like one with a control character in a header's name: that
 * too is a call that the client made. `pathOf` gives its path below the base URL.
 */
export function recordUnread(
  { rawPacket, message }: ReadFault,
  recorder: Recorder,
  pathOf: (target: string) => string,
): Bilingual | undefined {
  const text = rawPacket?.toString('latin1') ?? ''
  const [found] = text.matchAll(head)
  if (!found) return undefined
  const [line, method = '', target = ''] = found
  const rest = text.slice(found.index + line.length)
  const [fields = '', ...bodies] = rest.split('\r\n\r\n')
  const pairs = fields.split('\r\n').map(pairIn)
  const call = recorder.begin(method, pathOf(target), pairs.flat())
  const body = bodies.join('\r\n\r\n')
  if (body !== '') call.requestBytes(Buffer.from(body, 'latin1'))
  else call.requestCut()
  const broken = pairs.find(([name]) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
  const shown = broken ? `${escaped(broken[0])}` : escaped(message)
  const fault: Bilingual = broken
    ? { en: `the header name ${shown}`, tr: `başlık adı ${shown}` }
    : both(shown)
  call.end(unpassable('client', fault), 'client')
  return fault
}

/** Says so where somebody still listens. */
export function refuseUnread(socket: Socket, status: string, text: string): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const type = 'Content-Type: text/plain; charset=utf-8'
  const length = `Content-Length: ${Buffer.byteLength(text)}`
  socket.end(`HTTP/1.1 ${status}\r\n${type}\r\n${length}\r\nConnection: close\r\n\r\n${text}`)
}

function pairIn(line: string): [string, string] {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).trim()]
}
