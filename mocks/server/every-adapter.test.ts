import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { setupServer } from 'msw/node'
import { describe, expect, test } from 'vitest'
import { operationsOf } from '../../contracts/openapi/operations.js'
import { documentedServers } from '../../contracts/openapi/documented-servers.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import { violationsOf } from '../../contracts/validation/validation.js'
import { uyumMiddleware } from '../adapters/express/uyum-middleware.js'
import { loadedSurfaces } from '../surfaces/loaded-surfaces.js'
import { mockOptions } from '../options/mock-options.js'
import { handlers } from '../adapters/msw/handlers.js'
import { startMockServer } from './mock-server.js'
import { sampleCases, type SampleCase } from './tested/sample-cases.js'

interface Received {
  status: number
  headers: Record<string, string | null>
  body: string
}

interface Adapter {
  baseUrlOf(surface: Surface): string
  close(): void | Promise<void>
}

/** The one name that a surface has in each process; those that no document gives a host get one. */
const productionUrls = Object.fromEntries(
  loadedSurfaces.map(({ surface, contract }) => [
    surface,
    documentedServers(contract, surface)[0] ?? `https://${surface.replace('/', '.')}.test/hook`,
  ]),
)

const adapters: Record<string, () => Promise<Adapter>> = {
  server: async () => {
    const server = await startMockServer(await mockOptions({ port: 0 }))
    return { baseUrlOf: (surface) => `${server.baseUrl}/${surface}`, close: () => server.close() }
  },
  msw: async () => {
    const server = setupServer(...handlers({ baseUrls: productionUrls }))
    server.listen({ onUnhandledRequest: 'error' })
    return { baseUrlOf: (surface) => productionUrls[surface]!, close: () => server.close() }
  },
  express: async () => {
    const listening = express().use(uyumMiddleware()).listen(0)
    await once(listening, 'listening')
    const { port } = listening.address() as AddressInfo
    return {
      baseUrlOf: (surface) => `http://127.0.0.1:${port}/${surface}`,
      close: () => void listening.close(),
    }
  },
}

const shownHeaders = ['content-type', 'content-length', 'allow', 'preference-applied', 'set-cookie']

async function send(
  adapter: Adapter,
  { surface, method, path, headers, body }: SampleCase,
): Promise<Received> {
  const response = await fetch(adapter.baseUrlOf(surface) + path, {
    method,
    headers,
    ...(body !== undefined && method !== 'GET' && { body }),
  })
  return {
    status: response.status,
    headers: Object.fromEntries(shownHeaders.map((name) => [name, response.headers.get(name)])),
    body: withoutTimes(await response.text()),
  }
}

/** Each world has its own clock. */
function withoutTimes(body: string): string {
  return body.replace(/"\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})"/g, '"2026-01-01T00:00:00Z"')
}

async function receiveAll(name: string): Promise<Map<string, Received>> {
  const adapter = await adapters[name]!()
  const received = new Map<string, Received>()
  try {
    for (const sample of sampleCases) received.set(sample.name, await send(adapter, sample))
  } finally {
    await adapter.close()
  }
  return received
}

const fromServer = await receiveAll('server')

test.each(['msw', 'express'])('%s answers every case as the server does', async (name) => {
  expect(Object.fromEntries(await receiveAll(name))).toEqual(Object.fromEntries(fromServer))
})

test('no case breaks the mock', () => {
  const broken = sampleCases.filter(
    ({ name, headers }) =>
      fromServer.get(name)!.status >= 500 && !headers['prefer'] && !/=\w*50[03]/.test(name),
  )
  expect(broken.map(({ name }) => name)).toEqual([])
})

describe.each(loadedSurfaces)('every documented answer can be had: $surface', ({ surface, contract }) => {
  describe.each(operationsOf(contract, surface))('$id', ({ id, answers }) => {
    const had = sampleCases
      .filter((sample) => sample.operation === id && sample.surface === surface)
      .map(({ name }) => fromServer.get(name)!)
    const documented = [...answers].filter(([, { basis }]) => basis === 'stated' || basis === 'shown')

    test.skipIf(documented.length === 0).each(documented)('%s', (status) => {
      expect(had.map((received) => String(received.status))).toContain(status)
    })

    test('and each keeps its schema', () => {
      const faults = had.flatMap(({ status, body }) => {
        const schema = `${id}.${status}`
        return contract.validators[schema]
          ? violationsOf(contract.validators, schema, JSON.parse(body)).map((fault) => ({
              schema,
              body,
              fault,
            }))
          : []
      })
      expect(faults).toEqual([])
    })
  })
})
