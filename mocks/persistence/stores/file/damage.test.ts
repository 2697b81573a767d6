import { copyFile, mkdtemp, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Changes, Claimed, WorldStore } from '../world-store.js'
import { openFileStore } from './file-store.js'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-damage-'))
  path = join(folder, 'worlds.db')
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const entriesIn = async (store: WorldStore, world: string) =>
  ((await store.claim(world, Infinity)) as Claimed).entries

async function write(store: WorldStore, world: string, orders: number): Promise<void> {
  const { term } = (await store.claim(world, Infinity)) as Claimed
  for (let number = 0; number < orders; number += 1) {
    const text = JSON.stringify({ number, note: 'şiş köfte '.repeat(number * 5) })
    await store.commit(world, term, {
      isAnew: false,
      isBusy: number % 2 === 0,
      entries: [[`orders ${number}`, text]],
    })
  }
}

/** What is told on stderr from now on. */
function listen(): () => string[] {
  const tell = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  return () => tell.mock.calls.map(([text]) => String(text))
}

describe('a flipped bit', () => {
  const names = ['', 'a', 'ç']

  test('is never served as if it were whole', async () => {
    const store = openFileStore(path)
    const written = new Map<string, unknown>()
    for (const name of names) {
      await write(store, name, 20)
      written.set(name, await entriesIn(store, name))
    }
    await store.close()
    const bytes = await readFile(path)
    listen()
    let noticed = 0
    // A prime: each place in a byte, and places all over the file.
    for (let bit = 5; bit < bytes.length * 8; bit += 5003) {
      const flipped = join(folder, `${bit}.db`)
      const changed = Buffer.from(bytes)
      changed[bit >> 3]! ^= 1 << (bit & 7)
      await writeFile(flipped, changed)
      const seen = await seenIn(flipped)
      if (seen === undefined) noticed += 1
      else {
        for (const [name, entries] of seen)
          expect({ bit, entries }).toEqual({ bit, entries: written.get(name) })
        if (seen.size < names.length) noticed += 1
      }
      await rm(flipped)
    }
    expect(noticed).toBeGreaterThan(20)
  })

  /** What is served of a file, world by world; nothing where it is refused as a whole. */
  async function seenIn(file: string): Promise<Map<string, unknown> | undefined> {
    let store: WorldStore
    try {
      store = openFileStore(file)
    } catch (error) {
      expect((error as Error).message).toContain(`opening the store ${file}: expected`)
      return undefined
    }
    const seen = new Map<string, unknown>()
    expect(await store.names()).toEqual(names)
    for (const name of names) {
      const entries = await entriesIn(store, name).catch((error: Error) => {
        expect(error.message).toContain(
          `reading the world "${name}" out of the file ${file}: expected what was`,
        )
      })
      if (entries) seen.set(name, entries)
    }
    const isWhole = seen.size === names.length
    expect(await store.health()).toEqual({ kind: 'file', state: isWhole ? 'ok' : 'damaged' })
    await store.close()
    return seen
  }

  test('is told by its entry, once, and gone with its world', async () => {
    const store = openFileStore(path)
    await write(store, 'w', 3)
    await write(store, 'other', 1)
    await store.close()
    const bytes = await readFile(path)
    const at = bytes.indexOf('{"number":2,')
    bytes[at + 10]! ^= 1
    await writeFile(path, bytes)

    const told = listen()
    const opened = openFileStore(path)
    const refused = expect.objectContaining({
      message: expect.stringContaining(
        'of its 3 entries 1 is not what was written: "orders 2". It is not served. Put back a copy of the file, or delete the world by DELETE /_uyum/worlds/w.',
      ) as string,
    }) as Error
    await expect(opened.claim('w', Infinity)).rejects.toEqual(refused)
    await expect(opened.claim('w', Infinity)).rejects.toEqual(refused)
    expect(told()).toHaveLength(1)
    expect(await entriesIn(opened, 'other')).toHaveLength(1)
    expect(await opened.health()).toEqual({ kind: 'file', state: 'damaged' })
    expect(await opened.forget('w')).toBe(true)
    expect(await entriesIn(opened, 'w')).toEqual([])
    expect(await opened.health()).toEqual({ kind: 'file', state: 'ok' })
    await opened.close()
  })
})

describe('a log of which the end is missing', () => {
  /** What a process that was killed left. */
  async function leaveBehind(orders: number): Promise<string> {
    const store = openFileStore(path)
    await write(store, 'w', orders)
    const left = join(folder, 'left.db')
    for (const end of ['', '-wal', '-mark']) await copyFile(path + end, left + end)
    await store.close()
    return left
  }

  test('whole, is taken in', async () => {
    const store = openFileStore(await leaveBehind(40))
    expect(await entriesIn(store, 'w')).toHaveLength(40)
    await store.close()
  })

  test.each([
    ['cut within a writing', async (wal: string) => truncate(wal, (await stat(wal)).size - 100)],
    ['cut by half', async (wal: string) => truncate(wal, Math.floor((await stat(wal)).size / 2))],
    [
      'with a bit that was flipped',
      async (wal: string) => {
        const bytes = await readFile(wal)
        bytes[Math.floor(bytes.length / 2)]! ^= 4
        await writeFile(wal, bytes)
      },
    ],
  ])('%s, is refused with what is lost and since when, until somebody goes on without', async (_, spoil) => {
    const left = await leaveBehind(40)
    await spoil(`${left}-wal`)
    expect(() => openFileStore(left)).toThrow(
      /the last \d+ writings are missing that were acknowledged, those after \d{4}-[^ ]+Z until \d{4}-[^ ]+Z \(its log .+ was cut, changed or taken away\)\. Put it back .+ or remove .+left\.db-mark to go on with what is there\./,
    )
    await rm(`${left}-mark`)
    const store = openFileStore(left)
    const entries = await entriesIn(store, 'w')
    expect(entries.length).toBeLessThan(40)
    expect(entries.map(([key]) => key)).toEqual(entries.map((_entry, number) => `orders ${number}`))
    await store.close()
  })

  test('taken away with all that was ever written, is refused', async () => {
    const left = await leaveBehind(40)
    await rm(`${left}-wal`)
    expect(() => openFileStore(left)).toThrow('found: nothing, and')
    await rm(`${left}-mark`)
    await openFileStore(left).close()
  })

  test('a file that is gone since a mock was killed is told of', async () => {
    const left = await leaveBehind(1)
    await rm(left)
    await rm(`${left}-wal`)
    expect(() => openFileStore(left)).toThrow('found: nothing, and')
  })
})

describe('a file', () => {
  const oneMore: Changes = { isAnew: false, isBusy: false, entries: [['orders more', '1']] }

  test.each([
    ['deleted', () => rm(path)],
    [
      'exchanged for another',
      async () => {
        await writeFile(join(folder, 'another'), '')
        await rename(join(folder, 'another'), path)
      },
    ],
    ['of which the log was deleted', () => rm(`${path}-wal`)],
  ])('%s while it is used is told of, and nothing more is acknowledged', async (_, take) => {
    const store = openFileStore(path)
    await write(store, 'w', 2)
    const { term } = (await store.claim('w', Infinity)) as Claimed
    await take()
    const told = listen()
    await expect(store.commit('w', term, oneMore)).rejects.toMatchObject({
      name: 'StoreUnavailable',
      outcome: 'unknown',
      message: expect.stringContaining('expected the file that was opened to stand at its path') as string,
    })
    await expect(store.reserve('v', Infinity)).rejects.toMatchObject({ outcome: 'not-done' })
    expect(store.isSure).toBe(false)
    expect(await store.health()).toEqual({ kind: 'file', state: 'unavailable' })
    expect(told()).toHaveLength(1)
    await store.close()
  })

  test('is used again when it is put back', async () => {
    const store = openFileStore(path)
    await write(store, 'w', 2)
    await rename(path, `${path}.moved`)
    listen()
    expect(await store.health()).toEqual({ kind: 'file', state: 'unavailable' })
    await rename(`${path}.moved`, path)
    expect(await store.health()).toEqual({ kind: 'file', state: 'ok' })
    const { term } = (await store.claim('w', Infinity)) as Claimed
    await store.commit('w', term, oneMore)
    await store.close()
    const again = openFileStore(path)
    expect(await entriesIn(again, 'w')).toHaveLength(3)
    await again.close()
  })
})
