import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../mock-server.js'

let server: MockServer
afterEach(() => server.close())

async function start(idleMs: number | undefined, store = 'memory'): Promise<MockClient> {
  const limits = idleMs === undefined ? {} : { idleMs }
  server = await startMockServer(await mockOptions({ port: 0, limits, store }))
  return new MockClient(server)
}

async function names(client: MockClient): Promise<string[]> {
  return (await client.listWorlds()).map(({ name }) => name)
}

describe('a sandbox that nobody uses', () => {
  test('goes, and the world without a name stays', async () => {
    const client = await start(100)
    await sendOrder(client, 'order_a')
    await sendOrder(await client.createWorld({ name: 'idle' }), 'order_a')
    await expect.poll(() => names(client)).toEqual([''])
    expect(await client.listOrders('muditakurye/courier')).toHaveLength(1)
  })

  test('makes room for others', async () => {
    server = await startMockServer(await mockOptions({ port: 0, limits: { idleMs: 2500, worlds: 1 } }))
    const client = new MockClient(server)
    await client.createWorld()
    await expect(client.createWorld()).rejects.toThrow(/sandboxes at a time/)
    await expect
      .poll(() =>
        client.createWorld().then(
          () => 'made',
          () => 'refused',
        ),
      )
      .toBe('made')
  })

  test('stays where it is used, be it by who watches it alone', async () => {
    const client = await start(2000)
    const [used, watched] = [
      await client.createWorld({ name: 'used' }),
      await client.createWorld({ name: 'watched' }),
    ]
    const end = new AbortController()
    const watching = (async () => {
      for await (const _ of watched.watchExchanges(end.signal)) continue
    })()
    await client.createWorld({ name: 'idle' })
    await expect
      .poll(async () => {
        await used.readClock()
        return names(client)
      })
      .toEqual(['used', 'watched'])
    end.abort()
    await watching
  })

  test('stays without a limit', async () => {
    const client = await start(undefined)
    await client.createWorld({ name: 'idle' })
    await setTimeout(300)
    expect(await names(client)).toEqual(['idle'])
  })

  test('goes from a file too, though it is of an earlier process', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uyum-idle-'))
    const store = `file:${join(folder, 'worlds.db')}`
    await sendOrder(await (await start(undefined, store)).createWorld({ name: 'idle' }), 'order_a')
    await server.close()
    const client = await start(100, store)
    await expect.poll(() => names(client)).toEqual([])
    await server.close()
    await rm(folder, { recursive: true })
    await start(undefined)
  })
})

describe('a client lets its world go', () => {
  test('at the end of its block, once', async () => {
    const client = await start(undefined)
    {
      await using mock = await client.createWorld({ name: 'mine' })
      expect(await names(client)).toEqual(['mine'])
      await using same = new MockClient({ ...server, sandbox: 'mine' })
      expect((await sendOrder(same, 'order_a')).status).toBe(202)
      expect(await mock.listOrders('muditakurye/courier')).toHaveLength(1)
    }
    expect(await names(client)).toEqual([])
  })

  test('and leaves the one without a name', async () => {
    const client = await start(undefined)
    await sendOrder(client, 'order_a')
    await client.deleteWorld()
    expect(await client.listOrders('muditakurye/courier')).toHaveLength(1)
  })
})
