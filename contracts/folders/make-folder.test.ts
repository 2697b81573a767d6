import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from './make-folder.js'

let folder: string

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'uyum-folder-'))))
afterEach(() => rm(folder, { recursive: true }))

test('makes all that is missing, and says where that began', async () => {
  const path = join(folder, 'a', 'b', 'c')
  expect(await makeFolder(path)).toBe(join(folder, 'a'))
  expect((await stat(path)).isDirectory()).toBe(true)
  expect(await makeFolder(path)).toBeUndefined()
})

test('many who make it at once all have it', async () => {
  const path = join(folder, 'a', 'b')
  await Promise.all(Array.from({ length: 10 }, () => makeFolder(path)))
  expect((await stat(path)).isDirectory()).toBe(true)
})

test('refuses to make one below a file', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  await expect(makeFolder(file)).rejects.toThrow('ENOTDIR')
  await expect(makeFolder(join(file, 'a', 'b'))).rejects.toThrow('ENOTDIR')
})

test.runIf(existsSync('/proc/self'))('ends where a folder that is there takes no other', async () => {
  await expect(makeFolder('/proc/uyum/report')).rejects.toThrow('ENOENT')
})
