import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findChromium } from './find-chromium.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uyum-chromium-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function executable(...path: string[]): Promise<string> {
  const file = join(folder, ...path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, '')
  await chmod(file, 0o755)
  return file
}

function machine(env: NodeJS.ProcessEnv, playwrightPath?: string) {
  return { env, platform: 'linux' as const, playwrightPath: () => Promise.resolve(playwrightPath) }
}

describe('findChromium', () => {
  test('takes the browser of UYUM_CHROMIUM before any other', async () => {
    const named = await executable('mine')
    await executable('bin', 'chromium')
    expect(await findChromium(machine({ UYUM_CHROMIUM: named, PATH: join(folder, 'bin') }))).toBe(named)
  })

  test('says what to do where UYUM_CHROMIUM names nothing', async () => {
    const missing = join(folder, 'gone')
    await expect(findChromium(machine({ UYUM_CHROMIUM: missing }))).rejects.toThrow(
      `UYUM_CHROMIUM=${missing}: an executable file was expected, none is there. Set UYUM_CHROMIUM`,
    )
  })

  test('takes a Chromium of the path before a Chrome', async () => {
    await executable('first', 'google-chrome')
    const chromium = await executable('second', 'chromium')
    const PATH = [join(folder, 'first'), join(folder, 'second')].join(delimiter)
    expect(await findChromium(machine({ PATH }, await executable('bundled')))).toBe(chromium)
  })

  test('passes over what cannot be run', async () => {
    await mkdir(join(folder, 'bin', 'chromium'), { recursive: true })
    const chrome = await executable('bin', 'google-chrome-stable')
    expect(await findChromium(machine({ PATH: join(folder, 'bin') }))).toBe(chrome)
  })

  test("takes Playwright's own where none is installed", async () => {
    const bundled = await executable('bundled')
    expect(await findChromium(machine({ PATH: folder }, bundled))).toBe(bundled)
  })

  test('finds none where there is none', async () => {
    expect(await findChromium(machine({ PATH: folder }, join(folder, 'not-downloaded')))).toBeUndefined()
    expect(await findChromium(machine({}))).toBeUndefined()
  })
})
