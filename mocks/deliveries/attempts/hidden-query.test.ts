import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'

/** A receiver that repeats what it was asked, as debug pages do. */
let receiver: Server
let mock: MockServer
const query = 'token=Kanarya%2F9x%3D&tenant=1&key=Serce-441177'
// Six digits: a port has five at most.
const secrets = /Kanarya|9x%3D|9x=|Serce|441177|S2FuYXJ5|gizli-baslik/i

beforeAll(async () => {
  receiver = createServer((request, response) => {
    void text(request).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-asked': String(request.url) })
      response.end(JSON.stringify({ asked: request.url, sent: request.headers, body }))
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(async () => {
  await mock.close()
  receiver.close()
})

const target = (base: string) => ({
  baseUrl: `${base}/hook?${query}`,
  headers: { 'x-tenant-key': 'gizli-baslik' },
})
const ask = async (path: string, method = 'GET', body?: unknown): Promise<string> =>
  (
    await fetch(`${mock.baseUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  ).text()

test('the query of a target is nowhere shown, whoever repeats it', async () => {
  const { port } = receiver.address() as AddressInfo
  const set = await ask('/_uyum/delivery-targets/kuzeypos/courier', 'PUT', target(`http://127.0.0.1:${port}`))
  expect(JSON.parse(set)).toMatchObject({
    baseUrl: `http://127.0.0.1:${port}/hook?token=<token>&tenant=<tenant>&key=<key>`,
  })
  const pushed = await ask('/_uyum/deliveries', 'POST', {
    surface: 'kuzeypos/courier',
    operation: 'receiveOrder',
  })
  expect(pushed).toContain('"asked\\":\\"/hook?token=[redacted]')
  for (const shown of [set, pushed, await ask('/_uyum/delivery-targets'), await ask('/_uyum/deliveries')]) {
    expect(shown).toContain('tenant=')
    expect(shown).not.toMatch(secrets)
  }
})

test('nor in journal, HAR and rows of the mock that is called', async () => {
  const path = '/_uyum/delivery-targets/hiziryemek/pos'
  await ask(path, 'PUT', target(`${mock.baseUrl}/hiziryemek/pos`))
  await ask('/_uyum/deliveries', 'POST', { surface: 'hiziryemek/pos', operation: 'receiveOrder' })
  const shown = [
    await ask('/_uyum/exchanges'),
    await ask('/_uyum/exchanges.har'),
    await ask('/_uyum/exchange-rows'),
  ]
  for (const page of shown) expect(page).not.toMatch(secrets)
  expect(shown[1]).toContain('token=[redacted]')
})

test('a target in whose path a receiver is named whole', async () => {
  const paths = { receiveOrder: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/x?${query}` }
  const set = await ask('/_uyum/delivery-targets/hiziryemek/pos', 'PUT', { baseUrl: mock.baseUrl, paths })
  const pushed = await ask('/_uyum/deliveries', 'POST', {
    surface: 'hiziryemek/pos',
    operation: 'receiveOrder',
  })
  for (const shown of [set, pushed]) {
    expect(shown).toContain('/x?token=<token>')
    expect(shown).not.toMatch(secrets)
  }
})
