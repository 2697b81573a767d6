import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { loadClientSuite } from '../../register.js'
import { openRecordingProxy, type RecordingProxy } from './recording-proxy.js'
import { escaped } from './unpassable.js'
import { Recorder } from '../recording/recorder.js'
import { writeClientRun } from '../record/write-client-run.js'

const plainRequest = 'POST /CASE HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'
const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte))
const sound = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'
const chunked = 'Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n'

/** Requests that hold a byte where it may not belong; `CASE` stands for what names the answer. */
const requests: Record<string, (byte: string) => string> = {
  'header value': (byte) => `POST /CASE HTTP/1.1\r\nHost: x\r\nX-A: a${byte}b\r\nContent-Length: 0\r\n\r\n`,
  'header name': (byte) => `POST /CASE HTTP/1.1\r\nHost: x\r\na${byte}b: c\r\nContent-Length: 0\r\n\r\n`,
  trailer: (byte) => `POST /CASE HTTP/1.1\r\nHost: x\r\n${chunked}X-T: a${byte}b\r\n\r\n`,
  target: (byte) => `POST /CASE${byte} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`,
}

const answers: Record<string, (byte: string) => string> = {
  'header value': (byte) => `HTTP/1.1 200 OK\r\nX-A: a${byte}b\r\nContent-Length: 2\r\n\r\n{}`,
  'header name': (byte) => `HTTP/1.1 200 OK\r\na${byte}b: c\r\nContent-Length: 2\r\n\r\n{}`,
  trailer: (byte) => `HTTP/1.1 200 OK\r\n${chunked}X-T: a${byte}b\r\n\r\n`,
  reason: (byte) => `HTTP/1.1 200 o${byte}k\r\nContent-Length: 2\r\n\r\n{}`,
}
const statuses = Array.from({ length: 1000 }, (_, status) => String(status).padStart(3, '0'))

let upstream: Server
let proxy: RecordingProxy
let recorder: Recorder
const given: string[] = []

beforeAll(async () => {
  const { contract } = await loadClientSuite('muditakurye/courier')
  upstream = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (head) => {
      const [, index] = /^\w+ \/(\d+)/.exec(head.toString('latin1')) ?? []
      socket.end(Buffer.from(given[Number(index)] ?? sound, 'latin1'))
    })
  })
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  const { port } = upstream.address() as AddressInfo
  recorder = new Recorder(operationsOf(contract, 'muditakurye/courier'))
  const way = { upstream: new URL(`http://127.0.0.1:${port}`), recorder }
  proxy = await openRecordingProxy(() => way, { port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await proxy.close()
  upstream.close()
})

test.each([
  ...Object.entries(requests).map(
    ([place, write]) => [`a client’s ${place}`, bytes.map(write), undefined] as const,
  ),
  ...Object.entries(answers).map(
    ([place, write]) => [`a server’s ${place}`, undefined, bytes.map(write)] as const,
  ),
  [
    'a server’s status',
    undefined,
    statuses.map((status) => `HTTP/1.1 ${status} x\r\nContent-Length: 2\r\n\r\n{}`),
  ] as const,
])(
  'no byte in %s ends the proxy',
  async (_place, asked, answered) => {
    const count = asked?.length ?? answered!.length
    const got = await inTurns(count, (index) => {
      given.push(answered?.[index] ?? sound)
      const request = asked?.[index] ?? plainRequest
      return say(request.replace('CASE', String(given.length - 1)))
    })
    expect(got).toHaveLength(count)
    given.push(sound)
    expect(await say(`POST /${given.length - 1} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`)).toBe(
      sound,
    )
  },
  60_000,
)

test('what could not be passed on is answered with 502 and recorded as what it was', async () => {
  const odd = [
    [
      'POST /CASE HTTP/1.1\r\nHost: x\r\nX-A: \x1b[31m\r\nContent-Length: 0\r\n\r\n',
      sound,
      'client',
      String.raw`"\u001b[31m"`,
    ],
    [
      'POST /CASE HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n',
      'HTTP/1.1 099 x\r\n\r\n',
      'server',
      'status 099',
    ],
  ] as const
  for (const [request, answer, by, shown] of odd) {
    given.push(answer)
    const before = recorder.calls.length
    expect(await say(request.replace('CASE', String(given.length - 1)))).toMatch(/^HTTP\/1.1 502 /)
    const call = recorder.calls[before]!
    expect(call.endedBy).toBe(by)
    expect(call.error).toContain(shown)
    expect(call.response).toBeUndefined()
  }
})

describe('each hostile byte, wherever it stands, ends its own call and is in the record', () => {
  const hostile = ['\u0001', '\u0008', '\u000b', '\u000c', '\u000e', '\u001b', '\u001f', '\u007f']
  const places = [
    ...['header value', 'header name', 'trailer'].map((place) => ['client', place] as const),
    ...['header value', 'header name', 'trailer', 'reason'].map((place) => ['server', place] as const),
  ]
  test.each(
    places.flatMap((place) => hostile.map((byte) => [...place, JSON.stringify(byte), byte] as const)),
  )('of the %s in a %s: %s', async (by, place, _shown, byte) => {
    const before = recorder.calls.length
    given.push(by === 'server' ? answers[place]!(byte) : sound)
    const request = by === 'client' ? requests[place]!(byte) : plainRequest
    const got = await say(request.replace('CASE', String(given.length - 1)))
    const call = recorder.calls[before]!
    expect({ by: call.endedBy, answer: call.response }).toEqual({ by, answer: undefined })
    // Of a name that no reader takes Node does not say which it was.
    const isUnread = by === 'server' && place === 'header name'
    const named = isUnread ? 'Invalid header token' : escaped(byte).slice(1, -1)
    for (const told of [call.error, call.told?.en, call.told?.tr]) expect(told).toContain(named)
    // An answer that has begun, or that nobody can read, can only be cut.
    if (by === 'server' && place === 'trailer') expect(got).not.toMatch(/\r\n0\r\n/)
    else if (isUnread) expect(got).toBe('')
    else expect(got).toMatch(/^HTTP\/1.1 502 /)
    given.push(sound)
    expect(await say(plainRequest.replace('CASE', String(given.length - 1)))).toBe(sound)
  })

  test.each(['000', '001', '099'])('of the server: the status %s', async (status) => {
    const before = recorder.calls.length
    given.push(`HTTP/1.1 ${status} x\r\nContent-Length: 2\r\n\r\n{}`)
    expect(await say(plainRequest.replace('CASE', String(given.length - 1)))).toMatch(/^HTTP\/1.1 502 /)
    const { told } = recorder.calls[before]!
    expect(told?.en).toContain(`the status ${status}`)
    expect(told?.tr).toContain(`durum kodu ${status}`)
  })
})

test('the record of all that is written', async () => {
  const suite = await loadClientSuite('muditakurye/courier')
  const { calls, startedAt } = recorder
  const { contract, surface } = suite
  const run = await writeClientRun({
    suite,
    target: surface,
    baseUrl: proxy.baseUrl,
    recordings: [{ surface, contract, calls, lacks: {}, credentials: {}, startedAt, minuteMs: 60_000 }],
    credentials: {},
    only: [],
    waivers: [],
    remarks: [],
    durationMs: 0,
    now: startedAt,
  })
  expect(run.verdict).toBe('nonconformant')
  expect(JSON.stringify(run).length).toBeGreaterThan(1000)
})

/** Forty at once: enough to be quick, few enough for a small machine. */
async function inTurns(count: number, act: (index: number) => Promise<string>): Promise<string[]> {
  const got: string[] = []
  for (let index = 0; index < count; index += 40) {
    const turn = Array.from({ length: Math.min(40, count - index) }, (_, place) => act(index + place))
    got.push(...(await Promise.all(turn)))
  }
  return got
}

/** What comes back until the connection ends; of one that is kept, until an answer is whole. */
function say(request: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(proxy.baseUrl).port), '127.0.0.1')
    let answer = ''
    const done = (): void => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      if (/\r\n\r\n(\{\}|2\r\n\{\}\r\n0\r\n.*)$/s.test(answer)) done()
    })
    socket.on('error', done)
    socket.on('close', done)
    socket.setTimeout(1500, done)
    socket.write(Buffer.from(request, 'latin1'))
  })
}
