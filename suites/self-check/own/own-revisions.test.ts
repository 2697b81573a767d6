import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import { ownPartners } from '../../../contracts/own/enrol-partner.js'
import { askForRevision } from '../../../contracts/own/revised-folder.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { compareRevisions } from '../../../contracts/revisions/compare-revisions.js'
import { loadRevision } from '../../../contracts/revisions/load-revision.js'
import { renderText } from '../../../contracts/revisions/render-changes.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { loadConfiguration } from '../../config/load-configuration.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { Session } from '../../run/session.js'
import { judgeMock } from '../judging/judge-mock.js'
import { DeliveryServer } from './delivery-server.js'

const surface = 'yakin-kurye/courier' as Surface
const target = { surface, baseUrl: 'http://127.0.0.1:1', credentials: { apiKey: 'yk_deneme_anahtari' } }

let parent: string
let folder: string
/** The page of spring refuses with another status. */
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'uyum-revisions-'))
  folder = join(parent, 'yakin-kurye')
  const example = join(import.meta.dirname, '../../examples/partners/yakin-kurye')
  for (const copy of [folder, `${folder}@bahar`]) await cp(example, copy, { recursive: true })
  for (const file of ['openapi.yaml', 'partner.yaml', 'documents/api.txt']) {
    const text = await readFile(join(`${folder}@bahar`, file), 'utf8')
    expect(text).toContain('422')
    await writeFile(join(`${folder}@bahar`, file), text.replaceAll('422', '400'))
  }
})
afterAll(() => rm(parent, { recursive: true }))

test('a folder beside it that is called partner@revision is what the partner says by that revision', async () => {
  askForRevision('bahar')
  const [partner] = await enrolFolders([folder])
  expect(partner).toMatchObject({ name: 'yakin-kurye', revision: 'bahar' })
  expect(ownPartners().map((own) => basename(own.folder))).toEqual(['yakin-kurye@bahar'])

  const failed = (await judgeMock(surface, { revision: 'bahar' })).filter(
    ({ outcome }) => outcome === 'failed' || outcome === 'errored',
  )
  expect(failed).toEqual([])
})

test('who still serves the usual page is accused of what has changed, and of nothing else', async () => {
  const server = new DeliveryServer()
  const baseUrl = await server.listen()
  const settings = await resolveTarget('kurye', {
    ...target,
    baseUrl,
    revision: 'bahar',
    states: `${baseUrl}/states`,
  })
  const { checks, ...suite } = await loadSuite(surface, 'bahar')
  const session = new Session({ ...suite, checks }, settings, {
    seed: 1,
    runTag: 'self',
    startedAt: Date.now(),
  })
  const records = await Promise.all(checks.map((check) => session.run(check)))
  await session.close()
  await server.close()
  const failed = records.filter(({ outcome }) => outcome === 'failed')
  expect(failed.map(({ id }) => id)).toContain(`${surface}/required/createDelivery.address`)
  for (const { actual } of failed) expect(actual).toContain('422')
})

test('what has changed between the two is told, by their folders or by the name of the partner', async () => {
  for (const words of [
    [folder, `${folder}@bahar`],
    ['yakin-kurye', 'yakin-kurye@bahar'],
  ] as const) {
    const [old, recent] = await Promise.all(words.map((word) => loadRevision(word)))
    const changes = compareRevisions(old!, recent!)
    const told = renderText({ old: words[0], new: words[1], changes }, 'en')
    expect(told).toContain('Eksik veya hatalı alanlarda 422 döner.')
    expect(told).toContain('Eksik veya hatalı alanlarda 400 döner.')
  }
  await expect(loadRevision('yakin-kurye@yok')).rejects.toThrow(/yakin-kurye@yok/)
})

test('a revision that there is none of is told with the folder that would hold it', async () => {
  await expect(resolveTarget('kurye', { ...target, revision: 'yaz' })).rejects.toThrow(
    `"yaz" is no revision by which yakin-kurye/courier is judged here; expected the folder ${relative(process.cwd(), folder)}@yaz. Copy the partner’s folder under that name`,
  )
  await expect(mockOptions({ port: 0, revision: 'yaz' })).rejects.toThrow('<partner>@yaz')
})

test('a configuration whose targets all name it takes the partner up by it', async () => {
  askForRevision(undefined)
  const file = join(parent, 'uyum.config.json')
  const write = (targets: object) => writeFile(file, JSON.stringify({ partners: ['./yakin-kurye'], targets }))
  await write({ kurye: { ...target, revision: 'bahar' } })
  expect((await loadConfiguration(file))?.targets?.['kurye']?.revision).toBe('bahar')
  expect(ownPartners()[0]!.revision).toBe('bahar')
})
