import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createHttp2Server, createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { generate } from 'selfsigned'
import { resolveTarget } from '../../config/target/resolve-target.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'

const surface = 'bkyemek/pos'
const credentials = { apiKey: 'k', apiSecret: 's' }

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

interface Pem {
  private: string
  cert: string
}
let selfSigned: Pem
let expired: Pem
let otherHost: Pem
beforeAll(async () => {
  selfSigned = await pem('127.0.0.1')
  expired = await pem('127.0.0.1', {
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2021-01-01'),
  })
  otherHost = await pem('10.0.0.1')
})

/** What answers, or does not, and the word that names it. */
const ways: [what: string, open: () => Promise<string>, en: RegExp, tr: RegExp][] = [
  ['a closed port', closedPort, /nothing listens there/, /dinleyen yok/],
  [
    'an unknown host',
    () => Promise.resolve('http://uyum.invalid'),
    /host name is not known|looked up/,
    /makine adı/,
  ],
  [
    'a reset',
    () => tcp((socket) => socket.resetAndDestroy()),
    /closed before an answer/,
    /bağlantı kapatıldı/,
  ],
  [
    'a closed connection',
    () => tcp((socket) => socket.end()),
    /closed before an answer/,
    /bağlantı kapatıldı/,
  ],
  ['silence', () => tcp(() => undefined), /no whole answer came within 300 ms/, /300 ms içinde/],
  [
    'an SSH server',
    () => tcp((socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n')),
    /an SSH server/,
    /SSH sunucusu/,
  ],
  [
    'another protocol',
    () => tcp((socket) => socket.end('220 mail ready\r\n')),
    /not HTTP\/1\.1/,
    /HTTP\/1\.1 değil/,
  ],
  ['HTTP/2 in the clear', () => listen(createHttp2Server()), /HTTP\/2 only/, /yalnızca HTTP\/2/],
  ['HTTP/2 over TLS', () => http2OverTls(), /HTTP\/2 only/, /yalnızca HTTP\/2/],
  [
    'TLS where http is called',
    () => https(selfSigned, 'http'),
    /closed before|wants TLS/,
    /https:\/\/ yazın/,
  ],
  ['http where TLS is called', plainAsTls, /does not speak TLS/, /TLS konuşmuyor/],
  [
    'a self-signed certificate',
    () => https(selfSigned),
    /self-signed.*tls\.ca.*NODE_EXTRA_CA_CERTS/,
    /kendinden imzalı/,
  ],
  ['an expired certificate', () => https(expired), /has expired/, /süresi dolmuş/],
]

test.each(ways)('%s is not to be reached, and says why', async (_what, open, en, tr) => {
  const { unreachable, outcomes } = await judge({ baseUrl: await open() })
  expect(unreachable?.en).toMatch(en)
  expect(unreachable?.tr).toMatch(tr)
  expect(outcomes).toEqual(['errored'])
})

describe('a certificate that the machine does not know', () => {
  test('is taken where the target names it', async () => {
    expect(
      (await judge({ baseUrl: await https(selfSigned), tls: { ca: selfSigned.cert } })).unreachable,
    ).toBeUndefined()
  })

  test('is taken unseen where that is said', async () => {
    const told = await judge({ baseUrl: await https(expired), tls: { insecure: true } })
    expect(told.unreachable).toBeUndefined()
  })

  test('of another host is told, and taken under its own name', async () => {
    const baseUrl = await https(otherHost)
    const { unreachable } = await judge({ baseUrl, tls: { ca: otherHost.cert } })
    expect(unreachable?.en).toMatch(/for another host.*tls\.servername/)
  })
})

test.each<[string, Partial<TargetConfiguration>, RegExp]>([
  [
    'a letter beyond Latin-1',
    { headers: { 'x-extra': 'Kadıköy şube' } },
    /headers\.x-extra holds "ı".*percent-encoded/,
  ],
  [
    'a line break',
    { credentials: { ...credentials, apiKey: 'geheim\n' } },
    /credentials\.apiKey.*line break(?!.*geheim)/,
  ],
  ['a name that is none', { headers: { 'x extra': '1' } }, /headers: .*got "x extra"/],
  ['a header of the connection', { headers: { Expect: '100-continue' } }, /headers\.Expect: .*Take it out/],
  [
    'a file that is no certificate',
    { tls: { ca: '-----BEGIN CERTIFICATE-----\nx' } },
    /tls\.ca: expected a certificate in PEM/,
  ],
  ['a file that is not there', { tls: { ca: 'none.pem' } }, /tls\.ca: expected a PEM file.*none\.pem/],
])('%s is refused before anything is sent', async (_what, declared, why) => {
  await expect(
    resolveTarget('t', { surface, baseUrl: 'https://127.0.0.1', credentials, ...declared }),
  ).rejects.toThrow(why)
})

async function judge(declared: Pick<TargetConfiguration, 'baseUrl' | 'tls'>) {
  const settings = await resolveTarget('t', { surface, credentials, timeoutMs: 300, ...declared })
  const suite = await loadSuite(surface)
  const session = new Session(suite, settings, { seed: 1, runTag: 'gone', startedAt: Date.now() })
  const checks = suite.checks.filter(({ id }) => id.startsWith(`${surface}/http/`)).slice(0, 3)
  const records = await Promise.all(checks.map((check) => session.run(check)))
  const unreachable = await session.unreachable()
  await session.close()
  return { unreachable, outcomes: [...new Set(records.map(({ outcome }) => outcome))] }
}

async function closedPort(): Promise<string> {
  const url = await tcp(() => undefined)
  await closing.pop()!()
  return url
}

function tcp(onConnection: (socket: Socket) => void): Promise<string> {
  return listen(createTcpServer((socket) => onConnection(socket.on('error', () => undefined))))
}

function https({ private: key, cert }: Pem, scheme = 'https'): Promise<string> {
  const server = createTlsServer({ key, cert }, (_request, response) => response.writeHead(200).end('{}'))
  return listen(server, scheme)
}

function http2OverTls(): Promise<string> {
  const { private: key, cert } = selfSigned
  return listen(createSecureServer({ key, cert, ALPNProtocols: ['h2'] }), 'https')
}

function plainAsTls(): Promise<string> {
  return tcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).then((url) =>
    url.replace('http', 'https'),
  )
}

async function listen(server: Server, scheme = 'http'): Promise<string> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => open.add(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    for (const socket of open) socket.destroy()
    return new Promise((resolve) => server.close(resolve))
  })
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function pem(ip: string, validity: object = {}): Promise<Pem> {
  return generate([{ name: 'commonName', value: 'uyum test' }], {
    algorithm: 'sha256',
    ...validity,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip }] }],
  })
}
