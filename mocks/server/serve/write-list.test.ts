import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { MockClient } from '../../client/mock-client.js'
import { startMockServer } from '../mock-server.js'
import { writeList } from './write-list.js'

const closings: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closings.splice(0)) await close()
})

/** Answers with a list whose items take their time to be made; gives its URL, and how many were made so far. */
async function serve(count: number, makingMs: number): Promise<{ url: string; made: () => number }> {
  let made = 0
  function* items(): Generator<object> {
    for (; made < count; made += 1) {
      const until = performance.now() + makingMs
      while (performance.now() < until);
      yield { number: made, text: 'x'.repeat(1000) }
    }
  }
  const server = createServer((request, response) => {
    if (request.url === '/other') response.end('other')
    else void writeList(response, { before: '{"list":[', items: items(), after: ']}' })
  }).listen(0)
  await once(server, 'listening')
  closings.push(() => (server.closeAllConnections(), server.close()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, made: () => made }
}

test('a list is whole JSON, however many pieces it comes in', async () => {
  const { url } = await serve(5000, 0.01)
  const { list } = (await (await fetch(url)).json()) as { list: { number: number }[] }
  expect(list.map(({ number }) => number)).toEqual(Array.from({ length: 5000 }, (_, number) => number))
})

test('one without items is one, too', async () => {
  const { url } = await serve(0, 0)
  expect(await (await fetch(url)).json()).toEqual({ list: [] })
})

test('others are answered while it is made', async () => {
  const { url, made } = await serve(500, 2)
  const list = fetch(url).then((response) => response.text())
  await expect.poll(made).toBeGreaterThan(0)
  expect(await (await fetch(`${url}/other`)).text()).toBe('other')
  expect(made()).toBeLessThan(500)
  await list
})

test('of a client that does not read, or goes away, nothing more is made', async () => {
  const { url, made } = await serve(50_000, 0.05)
  const gone = new AbortController()
  const response = await fetch(url, { signal: gone.signal })
  expect(response.status).toBe(200)
  gone.abort()
  await expect
    .poll(async () => {
      const before = made()
      await new Promise((resolve) => setTimeout(resolve, 100))
      return made() - before
    })
    .toBe(0)
  expect(made()).toBeLessThan(50_000)
})

test('the pages of a world are such lists: a HAR of it is whole', async () => {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  closings.push(() => server.close())
  const mock = new MockClient(server)
  for (let call = 0; call < 200; call += 1) await fetch(`${server.baseUrl}/muditakurye/courier/call-${call}`)
  const exchanges = await mock.listExchanges()
  expect(exchanges.map(({ id }) => Number(id))).toEqual(
    Array.from({ length: 200 }, (_, place) => 200 - place),
  )
  const har = (await (await fetch(`${server.baseUrl}/_uyum/exchanges.har`)).json()) as {
    log: { version: string; entries: { request: { url: string } }[] }
  }
  expect(har.log.version).toBe('1.2')
  expect(har.log.entries.map(({ request }) => request.url.split('-').at(-1))).toEqual(
    Array.from({ length: 200 }, (_, place) => String(place)),
  )
})
