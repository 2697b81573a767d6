import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../mock-server.js'

const hasIpv6 = Object.values(networkInterfaces())
  .flatMap((found) => found ?? [])
  .some(({ address }) => address === '::1')

let server: MockServer
afterEach(() => server.close())

async function start(host: string): Promise<string> {
  server = await startMockServer(await mockOptions({ port: 0, host }))
  return server.baseUrl
}

async function health(url: string): Promise<number> {
  return (await fetch(`${url}/_uyum/health`)).status
}

describe('the address that is told can be opened', () => {
  test.each<[host: string, url: RegExp]>([
    ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
    ...(hasIpv6
      ? ([
          ['::', /^http:\/\/127\.0\.0\.1:\d+$/],
          ['::1', /^http:\/\/\[::1\]:\d+$/],
          ['[::1]', /^http:\/\/\[::1\]:\d+$/],
        ] satisfies [string, RegExp][])
      : []),
    ['localhost', /^http:\/\/localhost:\d+$/],
  ])('--host %s', async (host, url) => {
    const baseUrl = await start(host)
    expect(baseUrl).toMatch(url)
    expect(await health(baseUrl)).toBe(200)
  })
})

test('localhost is both loopback addresses, of one server that ends as one', async () => {
  const { port } = new URL(await start('localhost'))
  const addresses = ['127.0.0.1', ...(hasIpv6 ? ['::1'] : [])]
  for (const address of addresses)
    expect(await health(`http://${address.includes(':') ? `[${address}]` : address}:${port}`)).toBe(200)
  await server.close()
  for (const address of addresses) {
    const [error] = (await once(connect(Number(port), address), 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  }
})
