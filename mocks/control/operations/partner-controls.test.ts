import { afterAll, beforeAll, expect, test } from 'vitest'
import { partnerNames } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../../server/mock-server.js'
import type { ShownPartner } from './partner-controls.js'

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => server.close())

async function readingsOf(partner: string): Promise<ShownPartner['readings']> {
  const answer = await fetch(`${server.baseUrl}/_uyum/partners/${partner}`)
  return ((await answer.json()) as ShownPartner).readings
}

test('a reading stands with the sentences that it decides between, each once, letter by letter', async () => {
  const readings = await readingsOf('muditakurye')
  const { quotes } = readings.find(({ name }) => name === 'muditakurye.duplicate-order')!
  const texts = quotes.map(({ quote }) => quote)
  expect(texts.some((text) => text.includes('202'))).toBe(true)
  expect(texts.some((text) => text.includes('409'))).toBe(true)
  expect(new Set(texts).size).toBe(texts.length)
  expect(quotes.every(({ document }) => document.endsWith('.txt'))).toBe(true)
})

test.each(partnerNames)('%s: what HTTP says is shown as no sentence of the partner’s', async (partner) => {
  const documents = (await readingsOf(partner)).flatMap(({ quotes }) =>
    quotes.map(({ document }) => document),
  )
  expect(documents.filter((document) => /rfc/i.test(document))).toEqual([])
})
