import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'

/** What we use of newman, which comes without types. */
interface Newman {
  run(options: NewmanOptions, callback: (error: Error | null, summary: NewmanSummary) => void): void
}
interface NewmanOptions {
  collection: string
  envVar: { key: string; value: string }[]
}
interface NewmanSummary {
  run: {
    stats: { requests: Count; assertions: Count }
    failures: { source?: { name: string }; error: { message: string } }[]
  }
}
interface Count {
  total: number
  failed: number
}

const require = createRequire(import.meta.url)
const newman = require('newman') as Newman
const folder = join(import.meta.dirname, '..', '..', '..', 'contracts', 'postman')
const partners = readdirSync(folder).map((file) => file.replace('.postman_collection.json', ''))

let server: Awaited<ReturnType<typeof startMockServer>>
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

/** Runs a partner's collection as Postman would, with the documents' own credentials, in a world of its own. */
function runCollection(partner: string, variables: Record<string, string> = {}): Promise<NewmanSummary> {
  const urls = ['platform', 'pos', 'courier'].map((role) => ({
    key: `${role}Url`,
    value: `${server.baseUrl}/@newman-${partner}/${partner}/${role}`,
  }))
  const others = Object.entries(variables).map(([key, value]) => ({ key, value }))
  const options = {
    collection: join(folder, `${partner}.postman_collection.json`),
    envVar: [...urls, ...others],
  }
  return new Promise((resolve, reject) => {
    newman.run(options, (error, summary) => (error ? reject(error) : resolve(summary)))
  })
}

test('there is one for each partner', () => {
  expect(partners).toEqual(['bkyemek', 'hesapkurye', 'hiziryemek', 'kuzeypos', 'muditakurye'])
})

describe('run by newman against the mock, the samples of the documents are taken', () => {
  test.each(partners)('%s', async (partner) => {
    const { stats, failures } = (await runCollection(partner)).run
    expect(failures.map(({ source, error }) => `${source?.name}: ${error.message}`)).toEqual([])
    expect(stats.requests).toMatchObject({ failed: 0 })
    expect(stats.assertions.total).toBeGreaterThanOrEqual(stats.requests.total)
  })
})

test('what the mock refuses, the tests of a collection find', async () => {
  const { stats } = (await runCollection('muditakurye', { apiKey: 'yk_of_another', webhookSecret: 'wrong' }))
    .run
  // Health asks for no credential.
  expect(stats.assertions.failed).toBeGreaterThanOrEqual(stats.requests.total - 1)
})
