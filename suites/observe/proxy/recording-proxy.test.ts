import { createServer as createTcpServer, connect, type AddressInfo } from 'node:net'
import { createServer, request, type IncomingMessage } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { openRecordingProxy, type RecordingProxy } from './recording-proxy.js'
import { Recorder } from '../recording/recorder.js'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

test('bytes, headers, status and reason go through as they came, in both directions', async () => {
  const body = Buffer.from([0, 255, 10, 13, 128, 34, 195, 40])
  const seen: { url: string; head: string[]; body: Buffer }[] = []
  const { proxy, recorder, direct } = await proxyTo(async (incoming, answer) => {
    seen.push({ url: incoming.url!, head: incoming.rawHeaders, body: await bytesOf(incoming) })
    answer.sendDate = false
    answer.writeHead(299, 'Tuhaf Ama Olur', ['X-TwoWords', 'a', 'x-twowords', 'b', 'Content-Length', '3'])
    answer.end(Buffer.from([1, 0, 254]))
  })
  const headers = { 'X-Api-KEY': 'k', 'x-lower': 'v', host: 'pos.example' }
  const passed = await send(proxy.baseUrl, '/a%20b/?q=%C5%9F', body, headers)
  const straight = await send(direct, '/base/a%20b/?q=%C5%9F', body, {
    ...headers,
    host: new URL(direct).host,
  })
  expect(seen[0]).toEqual(seen[1])
  expect(seen[0]).toMatchObject({ url: '/base/a%20b/?q=%C5%9F', body })
  expect(passed.head.statusCode).toBe(299)
  expect(passed.head.statusMessage).toBe('Tuhaf Ama Olur')
  expect(passed.head.rawHeaders).toEqual(straight.head.rawHeaders)
  expect(passed.body).toEqual(Buffer.from([1, 0, 254]))
  const [call] = recorder.calls
  expect(call!.request.body).toEqual(body)
  expect(call!.response).toMatchObject({ status: 299, headers: { 'x-twowords': 'a, b' } })
})

test('a target that names the server is passed on as a path, and recorded so', async () => {
  const urls: string[] = []
  const { proxy, recorder, direct } = await proxyTo((incoming, answer) => {
    urls.push(incoming.url!)
    answer.end('{}')
  })
  const port = Number(new URL(proxy.baseUrl).port)
  for (const target of [`${direct}/base/status?a=1`, `${proxy.baseUrl}/status?a=1`]) {
    await exchange(port, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
  }
  expect(urls).toEqual(['/base/status?a=1', '/base/status?a=1'])
  expect(recorder.calls.map(({ request: { path } }) => path)).toEqual(['/status?a=1', '/status?a=1'])
})

test.each([
  ['no body and no length', 'POST / HTTP/1.1\r\nHost: HOST\r\n\r\n'],
  ['pieces', 'POST / HTTP/1.1\r\nhost: HOST\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n'],
  [
    'bytes that are no text',
    'POST / HTTP/1.1\r\nHost: HOST\r\nX-Note: \xfe\xc5\r\nContent-Length: 0\r\n\r\n',
  ],
])('a request with %s is not mended', async (_what, text) => {
  const heads: string[] = []
  const upstream = createTcpServer((socket) => {
    socket.on('data', (chunk) => {
      heads.push(chunk.toString('latin1'))
      socket.end('HTTP/1.1 200 Ok\r\n\r\nuntil the end')
    })
  })
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  closing.push(() => upstream.close())
  const { port } = upstream.address() as AddressInfo
  const { proxy } = await proxyBefore(port, '')
  const answer = await exchange(Number(new URL(proxy.baseUrl).port), text.replace('HOST', 'x'))
  expect(answer).toBe('HTTP/1.1 200 Ok\r\n\r\nuntil the end')
  expect(heads.join('')).toBe(text.replace('HOST', `127.0.0.1:${port}`))
})

test('a body of 10 MB passes whole, though it is not kept whole', async () => {
  const { proxy, recorder } = await proxyTo(async (incoming, answer) => answer.end(await bytesOf(incoming)))
  const body = Buffer.alloc(10_000_000, 'ğ')
  expect((await send(proxy.baseUrl, '/', body)).body.equals(body)).toBe(true)
  expect(recorder.calls[0]!.request.isCut).toBe(true)
})

test('200 connections at once are served', async () => {
  const { proxy, recorder } = await proxyTo(async (incoming, answer) => answer.end(await bytesOf(incoming)))
  const bodies = Array.from({ length: 200 }, (_, index) => Buffer.from(`body ${index}`))
  const answers = await Promise.all(bodies.map((body) => send(proxy.baseUrl, '/', body)))
  expect(answers.map(({ body }) => body.toString())).toEqual(bodies.map(String))
  expect(recorder.calls).toHaveLength(200)
})

describe('an answer that never comes whole', () => {
  test('a server that cuts the connection has it cut for the client', async () => {
    const { proxy, recorder } = await proxyTo((incoming) => incoming.socket.destroy())
    await expect(send(proxy.baseUrl, '/', Buffer.from('{}'))).rejects.toThrow('socket hang up')
    expect(recorder.calls[0]!.error).toContain('broke off')
  })

  test('half an answer stays half an answer', async () => {
    const upstream = createTcpServer((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')
        setTimeout(() => socket.destroy(), 20)
      })
    })
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
    closing.push(() => upstream.close())
    const { proxy, recorder } = await proxyBefore((upstream.address() as AddressInfo).port)
    await expect(send(proxy.baseUrl, '/', Buffer.from('{}'))).rejects.toThrow('aborted')
    expect(recorder.calls[0]!.error).toContain('broke off')
  })

  test('a client that goes away is gone for the server too', async () => {
    let gone = false
    const { proxy, recorder } = await proxyTo((incoming) => {
      incoming.socket.once('close', () => (gone = true))
    })
    const socket = connect(Number(new URL(proxy.baseUrl).port), '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await until(() => recorder.calls.length === 1)
    socket.destroy()
    await until(() => gone)
    expect(recorder.calls[0]!.error).toContain('the client went away')
  })
})

test('a connection that is kept alive is one connection for the server', async () => {
  const ports = new Set<number | undefined>()
  const { proxy } = await proxyTo((incoming, answer) => {
    ports.add(incoming.socket.remotePort)
    answer.end('ok')
  })
  const socket = connect(Number(new URL(proxy.baseUrl).port), '127.0.0.1')
  closing.push(() => socket.destroy())
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString()))
  socket.write('GET /1 HTTP/1.1\r\nHost: x\r\n\r\n')
  await until(() => received.split('HTTP/1.1 200').length === 2)
  socket.write('GET /2 HTTP/1.1\r\nHost: x\r\n\r\n')
  await until(() => received.split('HTTP/1.1 200').length === 3)
  expect(ports.size).toBe(1)
})

type Listener = (incoming: IncomingMessage, answer: import('node:http').ServerResponse) => unknown

async function proxyTo(
  listener: Listener,
): Promise<{ proxy: RecordingProxy; recorder: Recorder; direct: string }> {
  const upstream = createServer((incoming, answer) => void listener(incoming, answer))
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    upstream.closeAllConnections()
    upstream.close()
  })
  const { port } = upstream.address() as AddressInfo
  return { ...(await proxyBefore(port)), direct: `http://127.0.0.1:${port}` }
}

async function proxyBefore(
  port: number,
  base = '/base/',
): Promise<{ proxy: RecordingProxy; recorder: Recorder }> {
  const recorder = new Recorder([])
  const upstream = new URL(`http://127.0.0.1:${port}${base}`)
  const proxy = await openRecordingProxy(() => ({ upstream, recorder }), { port: 0, host: '127.0.0.1' })
  closing.push(() => proxy.close())
  return { proxy, recorder }
}

function send(
  baseUrl: string,
  path: string,
  body: Buffer,
  headers: Record<string, string> = {},
): Promise<{ head: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${baseUrl}${path}`, { method: 'POST', headers }, (head) => {
      bytesOf(head).then((received) => resolve({ head, body: received }), reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** What comes back on a bare connection until it ends. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')))
    let received = ''
    socket.on('data', (chunk) => (received += chunk.toString('latin1')))
    socket.on('end', () => resolve(received)).on('error', reject)
  })
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}
