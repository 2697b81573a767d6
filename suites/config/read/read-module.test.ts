import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfiguration } from '../load-configuration.js'

async function loadModule(text: string | Buffer, dotenv = '') {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-config-'))
  writeFileSync(join(folder, 'uyum.config.ts'), text)
  writeFileSync(join(folder, '.env'), dotenv)
  return loadConfiguration(undefined, {}, folder)
}

describe('what a module exports', () => {
  test.each([
    ['an object', 'export default { mock: { port: 4011 } }'],
    ['a promise', 'export default Promise.resolve({ mock: { port: 4011 } })'],
    ['a function', 'export default () => ({ mock: { port: 4011 } })'],
    ['an async function', 'export default async () => ({ mock: { port: 4011 as number } })'],
    [
      'a function with types',
      "import { defineConfig } from 'uyum/config'\nexport default defineConfig(async () => ({ mock: { port: 4011 } }))",
    ],
    ['an object behind a byte order mark', '\ufeffexport default { mock: { port: 4011 } }'],
  ])('%s', async (_, text) => {
    expect(await loadModule(text)).toEqual({ mock: { port: 4011 } })
  })

  test('a function that throws', async () => {
    await expect(loadModule('export default () => { throw new Error("no branch chosen") }')).rejects.toThrow(
      /running .*uyum\.config\.ts: no branch chosen\. Fix the file\./,
    )
  })

  test('a module in UTF-16', async () => {
    await expect(loadModule(Buffer.from('\ufeffexport default {}', 'utf16le'))).rejects.toThrow(
      /uyum\.config\.ts: expected a module in UTF-8, it is in UTF-16\. Save it as UTF-8\./,
    )
  })
})

describe('process.env', () => {
  test.each([
    ['at the top', 'export default { mock: { token: process.env.UYUM_TEST_TOKEN } }'],
    [
      'in a function that waits',
      'export default async () => { await null; return { mock: { token: process.env.UYUM_TEST_TOKEN } } }',
    ],
  ])('has the variables of .env %s, and has them no longer afterwards', async (_, text) => {
    expect(await loadModule(text, 'UYUM_TEST_TOKEN=0012\nPATH=nowhere\n')).toEqual({
      mock: { token: '0012' },
    })
    expect(process.env['UYUM_TEST_TOKEN']).toBeUndefined()
    expect(process.env['PATH']).not.toBe('nowhere')
  })

  test('a variable that is not set is told with its cure', async () => {
    await expect(
      loadModule(
        'export default { mock: { credentials: { "bkyemek/pos": { apiKey: process.env.UYUM_NOT_SET } } } }',
      ),
    ).rejects.toThrow(
      /apiKey: must be string, got nothing\. Where it comes from a variable, write "\$\{NAME\}"/,
    )
  })
})
