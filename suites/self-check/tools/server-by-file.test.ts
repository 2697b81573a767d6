import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { middleware } from 'express-openapi-validator'
import { expect, test } from 'vitest'
import { exportContract } from '../../../contracts/openapi/export/export-contract.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import type { CheckRecord } from '../../record/run-record.js'
import { Session } from '../../run/session.js'

/** Passes a refusal of the validator on with the status that it has. */
const refuse: ErrorRequestHandler = (
  error: { status?: number; message: string },
  _request,
  response,
  _next,
) => {
  response.status(error.status ?? 500).json({ message: error.message })
}

/** The file has no word for a wrong credential's 403: a missing one is the validator's 401. */
function isIssued(given: unknown, issued: string): boolean {
  if (given === undefined || given === '') return false
  if (given !== issued) throw Object.assign(new Error('API bilgileri hatalı'), { status: 403 })
  return true
}

/** A server that knows nothing but the exported file: express-openapi-validator refuses what the file forbids. */
async function serverOf(openapi: '3.0' | '3.1', answer: (app: Express) => void): Promise<Express> {
  const document = await exportContract('bkyemek/pos', { openapi, language: 'en', as: 'server' })
  const apiSpec = join(mkdtempSync(join(tmpdir(), 'uyum-exported-')), 'bkyemek.json')
  writeFileSync(apiSpec, JSON.stringify(document))
  const app = express()
  app.use(express.json({ type: () => true }))
  app.use(
    middleware({
      apiSpec,
      validateSecurity: {
        handlers: {
          apiKey: ({ headers }) => isIssued(headers['x-api-key'], 'key-of-the-restaurant'),
          apiSecret: ({ headers }) => isIssued(headers['x-api-secret'], 'secret-of-the-restaurant'),
        },
      },
    }),
  )
  answer(app)
  app.use(refuse)
  return app
}

async function judged(app: Express): Promise<CheckRecord[]> {
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const settings = await resolveTarget('bkyemek/pos', {
      surface: 'bkyemek/pos',
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { apiKey: 'key-of-the-restaurant', apiSecret: 'secret-of-the-restaurant' },
    })
    const session = new Session(await loadSuite('bkyemek/pos'), settings, {
      seed: 1,
      runTag: 'self',
      startedAt: Date.now(),
    })
    const records = await Promise.all(
      (await loadSuite('bkyemek/pos')).checks.map((check) => session.run(check)),
    )
    await session.close()
    return records
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test.each(['3.0', '3.1'] as const)(
  'a server that does no more than the exported file says (OpenAPI %s) passes every mandatory check',
  async (openapi) => {
    const app = await serverOf(openapi, (server) =>
      server.post('/api/v1/restoran_pos_giris', (_request, response) => {
        response.json({ success: true, message: 'Sipariş alındı.' })
      }),
    )

    // What it holds is asked through a hook that no contract documents, so no file exports it.
    const failed = (await judged(app)).filter(
      ({ level, outcome, lacks }) => level === 'must' && outcome !== 'passed' && lacks?.kind !== 'read-back',
    )
    expect(failed.map(({ id, expected, actual }) => ({ id, expected, actual }))).toEqual([])
  },
)
