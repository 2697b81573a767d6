import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer, type MockServer } from '../../../mocks/server/mock-server.js'
import { rush } from '../../rush/rush-command.js'
import { readStories } from '../../rehearse/story/read-story.js'
import { ownStories } from '../../rehearse/story/choose-stories.js'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

let mock: MockServer

beforeAll(async () => {
  await enrolFolders([join(import.meta.dirname, '../../examples/partners/yakin-kurye')])
  mock = await startMockServer(await mockOptions({ port: 0 }))
})
afterAll(() => mock.close())

async function rushed(surface: string, credential: string) {
  const { runs } = await rush(
    [surface],
    {
      profile: 'burst',
      compress: 5,
      orders: 60,
      target: `${mock.baseUrl}/${surface}`,
      readBack: `${mock.baseUrl}/_uyum/read-back`,
      credential: [credential],
      reading: [],
      seed: 7,
    },
    { toolVersion: '0.0.0', stop: new AbortController().signal },
  )
  return runs[0]!.checks.map(({ id, outcome }): [string, string] => [
    id.slice(`${surface}/rush/`.length),
    outcome,
  ])
}

test('many orders of a partner of one’s own, each by the reference that its caller gives it', async () => {
  const outcomes = Object.fromEntries(await rushed('yakin-kurye/courier', 'apiKey=yk_deneme_anahtari'))
  expect(outcomes).toMatchObject({
    'none-lost': 'passed',
    'none-doubled': 'passed',
    'repeats-not-doubled': 'passed',
    'none-mixed-up': 'passed',
  })
})

test('a surface of which no folder tells such orders says what is lacking', async () => {
  await expect(rushed('yakin-kurye/pos', 'webhookSecret=yk_deneme_gizli')).rejects.toThrow(
    /partner\.yaml says which operation takes orders/,
  )
})

test('a story about a partner of one’s own says why it cannot be', async () => {
  const sound = readFileSync(join(ownStories, 'courier-cancels.arazzo.yaml'), 'utf8')
  const file = join(mkdtempSync(join(tmpdir(), 'uyum-')), 'story.arazzo.yaml')
  writeFileSync(file, sound.replace('name: hiziryemek', 'name: yakin-kurye'))
  await expect(readStories(file)).rejects.toThrow(/sourceDescriptions: yakin-kurye: .*that uyum brings/)
})
