import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { knock } from './knock.js'
import { TargetWatch } from './target-watch.js'

let server: Server | undefined
afterEach(() => server?.close())

async function listen(port = 0): Promise<number> {
  server = createServer((_request, response) => response.end('hello')).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function close(): Promise<void> {
  server!.close()
  await once(server!, 'close')
}

test('hears of a target that goes and comes back, once each', async () => {
  const port = await listen()
  const baseUrl = `http://127.0.0.1:${port}/base`
  const heard: string[] = []
  const watch = new TargetWatch([baseUrl, baseUrl], {
    onGone: (url) => heard.push(`gone ${url}`),
    onBack: (url) => heard.push(`back ${url}`),
  })
  try {
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(heard).toEqual([])
    await close()
    await expect.poll(() => heard).toEqual([`gone ${baseUrl}`])
    await listen(port)
    await expect.poll(() => heard).toEqual([`gone ${baseUrl}`, `back ${baseUrl}`])
  } finally {
    watch.stop()
  }
})

test('sends nothing, and takes who says nothing for neither', async () => {
  const port = await listen()
  const received: string[] = []
  server!.on('connection', (socket) => socket.on('data', (chunk) => received.push(chunk.toString())))
  expect(await knock(`http://127.0.0.1:${port}`)).toBe('open')
  await close()
  expect(await knock(`http://127.0.0.1:${port}`)).toBe('closed')
  expect(await knock('http://no-such-host.invalid')).not.toBe('open')
  expect(received).toEqual([])
})
