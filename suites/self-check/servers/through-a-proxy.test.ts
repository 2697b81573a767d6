import { createServer, request as forward, type IncomingMessage } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { generate } from 'selfsigned'
import { requestedOperation } from '../../../mocks/deliveries/sending/requested-operation.js'
import { sendOnce } from '../../../mocks/deliveries/sending/send-once.js'
import { openRecordingProxy } from '../../observe/proxy/recording-proxy.js'
import { Recorder } from '../../observe/recording/recorder.js'
import { HttpClient } from '../../run/http/http-client.js'

/** No such host is known to anybody but the proxy. */
const host = 'partner.test'
let cert: string
let plain: number
let secure: number
let proxy: Server
let refusal: number | undefined
const asked: string[] = []

beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  })
  cert = made.cert
  const answer = (request: IncomingMessage, response: { end(text: string): void }) =>
    response.end(`${request.headers.host} ${request.url}`)
  plain = await listen(createServer(answer))
  secure = await listen(createTlsServer({ key: made.private, cert }, answer))
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
    if (refusal !== undefined) return void response.writeHead(refusal).end()
    const { pathname } = new URL(request.url!)
    const onward = forward({ port: plain, path: pathname, headers: request.headers, method: request.method })
    onward.once('response', (incoming) => incoming.pipe(response.writeHead(incoming.statusCode!)))
    request.pipe(onward)
  })
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`)
    if (refusal !== undefined) return void socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`)
    const onward = connect(secure, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  const port = await listen(proxy)
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY']) vi.stubEnv(name, `http://gate:geheim@127.0.0.1:${port}`)
})
afterEach(() => {
  refusal = undefined
  asked.length = 0
})
const servers: Server[] = []
afterAll(() => {
  vi.unstubAllEnvs()
  for (const server of servers) server.close()
})

const basic = `Basic ${Buffer.from('gate:geheim').toString('base64')}`
const ways = [
  { url: `http://${host}/pos/status`, asks: `http://${host}/pos/status ${basic}` },
  { url: `https://${host}/pos/status`, asks: `CONNECT ${host}:443 ${basic}` },
]

test.each(ways)('a judge reaches $url through it', async ({ url, asks }) => {
  const { body } = await judged(url)
  expect(body.toString()).toBe(`${host} /pos/status`)
  expect(asked[0]).toContain(asks)
})

/** A 502 to plain http may be the proxy's or the server's: nobody can tell. */
const refusals = [{ ...ways[0]!, status: 407 }, ...[407, 502, 503].map((status) => ({ ...ways[1]!, status }))]

test.each(refusals)('its own $status to $url is told as its own', async ({ url, status }) => {
  refusal = status
  await expect(judged(url)).rejects.toMatchObject({
    kind: 'unreachable',
    told: {
      en: expect.stringMatching(new RegExp(`the proxy http://127.*\\(HTTPS?_PROXY\\).*${status}`)) as string,
      tr: expect.stringContaining('vekil sunucu') as string,
    },
  })
  await expect(judged(url)).rejects.not.toThrow(/geheim/)
})

test('a proxy that is not there is told, and not the target', async () => {
  vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:9')
  await expect(judged(`https://${host}/`)).rejects.toThrow(
    /the proxy http:\/\/127\.0\.0\.1:9.*was not reached/,
  )
  vi.stubEnv('HTTPS_PROXY', process.env['HTTP_PROXY'])
})

test.each(ways)('uyum send reaches $url through it', async ({ url, asks }) => {
  const operation = await requestedOperation('muditakurye/pos', 'receiveStatus')
  const to = url.replace('/status', '')
  const sending = { operation, to, credentials: {}, set: [], timeoutMs: 3000, trust: { ca: cert } }
  expect((await sendOnce(sending)).response?.body).toBe(`${host} /pos/status`)
  expect(asked[0]).toContain(asks)
  refusal = 407
  expect((await sendOnce(sending)).error).toMatch(/the proxy http:\/\/127.*wants to know who calls \(407\)/)
})

test.each(ways)('what passes reaches $url through it', async ({ url, asks }) => {
  const upstream = new URL(url.replace('/status', ''))
  const recorder = new Recorder([])
  const way = { upstream, recorder, trust: { ca: cert } }
  const proxy = await openRecordingProxy(() => way, { port: 0, host: '127.0.0.1' })
  const client = new HttpClient(3000)
  const call = { method: 'GET', url: `${proxy.baseUrl}/status`, headers: {}, body: Buffer.alloc(0) }
  expect((await client.send(call)).body.toString()).toBe(`${host} /pos/status`)
  expect(asked[0]).toContain(asks)
  await client.close()
  await proxy.close()
})

async function judged(url: string) {
  const client = new HttpClient(3000, { ca: cert })
  try {
    return await client.send({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) })
  } finally {
    await client.close()
  }
}

async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
