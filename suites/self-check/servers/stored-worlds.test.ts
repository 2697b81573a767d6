import { openDeliveries } from '../../../mocks/deliveries/deliveries.js'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MockClient } from '../../../mocks/client/mock-client.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import { loadedSurfaces } from '../../../mocks/surfaces/loaded-surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { takeSnapshot, type Snapshot } from '../../../mocks/persistence/snapshots/snapshot.js'
import { plainEntries } from '../../../mocks/persistence/snapshots/snapshot-pieces.js'
import { StoredWorlds } from '../../../mocks/persistence/stores/stored-worlds.js'
import { openStore } from '../../../mocks/persistence/stores/open-store.js'
import type { Check } from '../../check.js'
import { judgeAt, objectionsIn } from '../judging/judge-at.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { loadSuite } from '../../register.js'

type Written = Snapshot['parts']

let folder: string

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'uyum-kept-'))))
afterAll(() => rm(folder, { recursive: true }))

// A third of the checks, others with each commit, or all by `npm run test:whole`.

/** What the others draw is many bodies for the same few things that a mock does. */
const isOwn = ({ tags = [] }: Check): boolean => !tags.includes('generated')

/** What was in memory when the snapshot was taken, and what is read back of it. */
async function readBack(path: string): Promise<{ before?: Written; after?: Written }> {
  const store = (await openStore({ kind: 'file', path }))!
  const worlds = new StoredWorlds(
    { credentials: defaultCredentials, readings: {}, openOutbox: openDeliveries },
    store,
    loadedSurfaces,
  )
  const read: { before?: Written; after?: Written } = {}
  await worlds.within('', (world) => {
    read.after = plain(takeSnapshot(world, 'read back').parts)
    Object.assign(read, { before: plain(worlds.snapshotsOf('').get('snapshot-1')?.parts ?? {}) })
  })
  await worlds.end()
  await worlds.leave()
  return read
}

/** As both are written down. */
function plain(parts: Written): Written {
  return Object.fromEntries(Object.entries(parts).map(([name, entries]) => [name, plainEntries(entries)]))
}

test.each(loadedSurfaces.map(({ surface }, place) => [surface, place] as const))(
  'all that the suite of %s does to a mock is written down',
  { timeout: 60_000 },
  async (surface, place) => {
    const checks = (await loadSuite(surface)).checks.filter(isOwn)
    const ofThisTurn = new Set(shareOfTheTurn(checks, 3, place))
    const isWanted = (check: Check): boolean => ofThisTurn.has(check)
    const path = join(folder, `${surface.replace('/', '-')}.db`)
    const server = await startMockServer(await mockOptions({ port: 0, store: `file:${path}` }))
    const mock = new MockClient(server)
    expect(objectionsIn(await judgeAt(server.baseUrl, surface, { timeoutMs: 4000, isWanted }))).toEqual([])
    await mock.takeSnapshot()
    const recorded = await mock.listExchanges()
    await server.close()

    const { before, after } = await readBack(path)
    expect(after).toEqual(before)
    const again = await startMockServer(await mockOptions({ port: 0, store: `file:${path}` }))
    expect(await new MockClient(again).listExchanges()).toEqual(recorded)
    await again.close()
  },
)
