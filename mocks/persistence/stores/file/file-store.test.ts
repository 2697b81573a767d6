import { openDeliveries } from '../../../deliveries/deliveries.js'
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultCredentials } from '../../../surfaces/credentials/default-credentials.js'
import { StoredWorlds } from '../stored-worlds.js'
import type { Claimed, WorldStore } from '../world-store.js'
import { openFileStore } from './file-store.js'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-file-'))
  path = join(folder, 'worlds.db')
})
afterEach(() => rm(folder, { recursive: true }))

async function write(store: WorldStore, orders: number): Promise<void> {
  const { term } = (await store.claim('w', Infinity)) as Claimed
  const text = JSON.stringify('x'.repeat(2000))
  for (let number = 0; number < orders; number += 1) {
    await store.commit('w', term, { isAnew: false, isBusy: false, entries: [[`orders ${number}`, text]] })
  }
}

const keysIn = async (store: WorldStore) =>
  ((await store.claim('w', Infinity)) as Claimed).entries.map(([key]) => key)

/** What a process that was killed left: its file as it was, with what it had not put into it yet. */
async function leaveBehind(orders: number): Promise<string> {
  const store = openFileStore(path)
  await write(store, orders)
  const left = join(folder, 'left.db')
  await copyFile(path, left)
  await copyFile(`${path}-wal`, `${left}-wal`)
  await store.close()
  return left
}

describe('a file', () => {
  test('is its owner’s alone, for it holds credentials', async () => {
    await openFileStore(path).close()
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  test('is whole by itself when the mock was stopped', async () => {
    const store = openFileStore(path)
    await write(store, 3)
    await store.close()
    await copyFile(path, join(folder, 'copy.db'))
    const copy = openFileStore(join(folder, 'copy.db'))
    expect(await keysIn(copy)).toEqual(['orders 0', 'orders 1', 'orders 2'])
    await copy.close()
  })

  test('of a process that was killed is recovered', async () => {
    const store = openFileStore(await leaveBehind(40))
    expect(await keysIn(store)).toHaveLength(40)
    await store.close()
  })

  test('of which the last writing was cut short has all that came before it', async () => {
    const left = await leaveBehind(40)
    const { size } = await stat(`${left}-wal`)
    await truncate(`${left}-wal`, size - 100)
    const store = openFileStore(left)
    expect(await keysIn(store)).toEqual(Array.from({ length: 39 }, (_, number) => `orders ${number}`))
    await store.close()
  })

  test('is one process’s at a time, and free again when that one was killed', async () => {
    const hold = `
      import Database from 'libsql'
      const database = new Database(${JSON.stringify(path)})
      database.pragma('locking_mode = EXCLUSIVE')
      database.exec('BEGIN EXCLUSIVE; COMMIT')
      process.kill(process.pid, 'SIGKILL')`
    const store = openFileStore(path)
    expect(() => openFileStore(path)).toThrow(
      `opening the store ${path}: expected to be the only process that has it, another one does. Stop that mock`,
    )
    await store.close()
    spawnSync(process.execPath, ['--input-type=module', '-e', hold], { cwd: import.meta.dirname })
    await openFileStore(path).close()
  })
})

describe('a file that cannot be used is refused by name, and stays as it is', () => {
  test.each([
    [
      'cut in half',
      async () => {
        const store = openFileStore(path)
        await write(store, 40)
        await store.close()
        await truncate(path, Math.floor((await stat(path)).size / 2))
      },
      'expected a whole file, found: database disk image is malformed. Put a copy of it back',
    ],
    [
      'with a page that was overwritten',
      async () => {
        const store = openFileStore(path)
        await write(store, 40)
        await store.close()
        const bytes = await readFile(path)
        bytes.fill(0xab, 4096 * 3, 4096 * 5)
        await writeFile(path, bytes)
      },
      'expected a whole file, found:',
    ],
    [
      'emptied beside a log that is not',
      async () => {
        const left = await leaveBehind(3)
        await writeFile(path, '')
        await copyFile(`${left}-wal`, `${path}-wal`)
      },
      `expected a whole file, found: it is empty, and`,
    ],
    [
      'of text',
      () => writeFile(path, 'orders: []\n'.repeat(1000)),
      'expected a file of uyum mock, it is something else',
    ],
    [
      'of another program’s',
      () => {
        const database = new Database(path)
        database.exec('CREATE TABLE bookmarks (url TEXT)')
        database.close()
        return Promise.resolve()
      },
      'expected a file of uyum mock, it is a database of something else',
    ],
    [
      'of a later uyum’s',
      async () => {
        await openFileStore(path).close()
        const database = new Database(path)
        database.exec('PRAGMA user_version = 99')
        database.close()
      },
      'expected format 2, it has format 99',
    ],
    ['that is a folder', () => mkdir(path), 'expected a file that can be read and written, it is none'],
  ])('%s', async (_, spoil, message) => {
    await spoil()
    const before = await readFile(path).catch(() => undefined)
    expect(() => openFileStore(path)).toThrow(`opening the store ${path}: ${message}`)
    expect(await readFile(path).catch(() => undefined)).toEqual(before)
  })

  test('in a folder that is not there', () => {
    expect(() => openFileStore(join(folder, 'none', 'worlds.db'))).toThrow(
      'expected a file that can be read and written, ENOENT',
    )
  })
})

test('a world of which an entry is broken is refused by name, and nothing of it is passed over', async () => {
  const store = openFileStore(path)
  const { term } = (await store.claim('w', Infinity)) as Claimed
  await store.commit('w', term, { isAnew: false, isBusy: false, entries: [['faults one', '{"id":"one"']] })
  const worlds = new StoredWorlds(
    { credentials: defaultCredentials, readings: {}, openOutbox: openDeliveries },
    store,
    [],
  )
  await expect(worlds.within('w', () => 'answered')).rejects.toThrow(
    `reading the world "w" out of the file ${path}: expected JSON under "faults one"`,
  )
  await worlds.leave()
})
