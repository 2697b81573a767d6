import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, json } from 'node:stream/consumers'
import express from 'express'
import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { bringAbout, createWorld, uyumMiddleware } from '../../../mocks/adapters/express/uyum-middleware.js'
import { handlers } from '../../../mocks/adapters/msw/handlers.js'
import type { World } from '../../../mocks/world/world.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'
import { verdictOf } from '../../verdict/verdict.js'

const surface = 'muditakurye/courier'

interface Adapter {
  listener: RequestListener
  close(): void
}

const adapters: Record<string, (world: World) => Adapter> = {
  'express middleware': (world) => ({
    listener: express().use(uyumMiddleware({ world })),
    close: () => undefined,
  }),
  'MSW handlers': (world) => {
    const server = setupServer(...handlers({ world }))
    server.listen({ onUnhandledRequest: 'error' })
    return { listener: relay, close: () => server.close() }
  },
}

/** The suite judges over HTTP; what MSW plays is reached only by this process's own fetch. */
const relay: RequestListener = (request, response) => {
  void fetchFor(request).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
}

async function fetchFor(request: IncomingMessage): Promise<Response> {
  const { method = 'GET', url = '', headers } = request
  const body = new Uint8Array(await buffer(request))
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  return fetch(url.replace(`/${surface}`, 'https://api.muditakurye.com.tr'), {
    method,
    headers: pairs.filter(([name]) => name !== 'connection'),
    ...(body.length > 0 && { body }),
  })
}

/** A states hook of the test's own: neither way in has a control API. */
function statesHook(world: World): RequestListener {
  return (request, response) => {
    void json(request).then((asked) => {
      const { state, params } = asked as { state: string; params: Record<string, unknown> }
      response.end(JSON.stringify(bringAbout(world, surface, state, params)))
    })
  }
}

async function listen(listener: RequestListener): Promise<{ url: string; close(): void }> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close().closeAllConnections(),
  }
}

test.each(Object.entries(adapters))('MuditaKurye as %s conforms', { timeout: 60_000 }, async (_, enter) => {
  const world = createWorld()
  const adapter = enter(world)
  const target = await listen(adapter.listener)
  const hook = await listen(statesHook(world))
  const suite = await loadSuite(surface)
  const settings = await resolveTarget(surface, {
    surface,
    baseUrl: `${target.url}/${surface}`,
    credentials: defaultCredentials[surface],
    states: hook.url,
    allow: { burst: true, hugeBodies: true },
  })
  const session = new Session(suite, settings, { seed: 1, runTag: 'ways', startedAt: Date.now() })
  const records = await Promise.all(suite.checks.map((check) => session.run(check)))
  await session.close()
  target.close()
  hook.close()
  adapter.close()
  expect(
    records
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
      .map(({ id, outcome, expected, actual, reason }) => ({ id, outcome, expected, actual, reason })),
  ).toEqual([])
  expect(verdictOf(records, false)).toBe('conformant')
})
