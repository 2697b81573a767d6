import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfiguration, loadSettings } from './load-configuration.js'

const json = `{
  "targets": {
    "staging": {
      "surface": "muditakurye/courier",
      "baseUrl": "http://127.0.0.1:5001",
      "credentials": { "apiKey": "\${MUDITA_KEY}" }
    }
  }
}`

const yaml = `targets:
  staging:
    surface: muditakurye/courier
    baseUrl: http://127.0.0.1:5001
    credentials:
      apiKey: \${MUDITA_KEY}
`

const typescript = `import { defineConfig } from 'uyum/config'

const port: number = 5001
export default defineConfig({
  targets: {
    staging: {
      surface: 'muditakurye/courier',
      baseUrl: \`http://127.0.0.1:\${port}\`,
      credentials: { apiKey: '\${MUDITA_KEY}' },
    },
  },
})
`

const expected = {
  targets: {
    staging: {
      surface: 'muditakurye/courier',
      baseUrl: 'http://127.0.0.1:5001',
      credentials: { apiKey: 'yk_1' },
    },
  },
}

describe('every format has the same shape, and variables are replaced', () => {
  test.each([
    ['uyum.config.json', json],
    ['uyum.config.yaml', yaml],
    ['uyum.config.yml', yaml],
    ['uyum.config.ts', typescript],
    ['uyum.config.mts', typescript],
    ['uyum.config.mjs', typescript.replace(': number', '')],
    ['uyum.config.js', typescript.replace(': number', '')],
  ])('%s', async (name, text) => {
    const folder = folderWith({ [name]: text })
    expect(await loadConfiguration(undefined, { MUDITA_KEY: 'yk_1' }, folder)).toEqual(expected)
  })

  test('no file is no configuration', async () => {
    expect(await loadConfiguration(undefined, {}, folderWith({}))).toBeUndefined()
  })
})

describe('bad input gets an error with file, line and what to do', () => {
  test.each([
    [
      'an unset variable',
      'uyum.config.json',
      json,
      /uyum\.config\.json:6: targets\.staging\.credentials\.apiKey names the environment variable MUDITA_KEY, which is not set/,
    ],
    [
      'an unset variable in YAML',
      'uyum.config.yaml',
      yaml,
      /uyum\.config\.yaml:6: .*MUDITA_KEY, which is not set/,
    ],
    ['broken JSON', 'uyum.config.json', '{\n  "targets": {\n', /uyum\.config\.json:\d+:\d+: .*Fix the file/s],
    ['broken YAML', 'uyum.config.yaml', 'targets:\n  a: [1, 2\n', /uyum\.config\.yaml:\d+:\d+: /],
    ['broken TypeScript', 'uyum.config.ts', 'export default {', /running .*uyum\.config\.ts: /],
    [
      'a misspelt key',
      'uyum.config.json',
      json.replace('"baseUrl"', '"baseURL"'),
      /uyum\.config\.json:\d+: targets\.staging\.baseURL: .*there is no "baseURL"\. Did you mean "baseUrl"/,
    ],
    [
      'a misspelt surface',
      'uyum.config.json',
      json.replace('muditakurye/courier', 'muditakurye/curier'),
      /:4: targets\.staging\.surface: expected one of .*Did you mean "muditakurye\/courier"\?/,
    ],
    [
      'a wrong type',
      'uyum.config.json',
      json.replace('"http://127.0.0.1:5001"', '5001'),
      /:5: targets\.staging\.baseUrl: must be string, got 5001/,
    ],
    [
      'a list of targets, whose secrets are not shown',
      'uyum.config.json',
      '{ "targets": [{ "credentials": { "apiKey": "yk_1" } }] }',
      /:1: targets: must be object, got a list\. Fix it/,
    ],
  ])('%s', async (what, name, text, message) => {
    const environment = what.startsWith('an unset variable') ? {} : { MUDITA_KEY: 'yk_1' }
    await expect(loadConfiguration(undefined, environment, folderWith({ [name]: text }))).rejects.toThrow(
      message,
    )
  })

  test('two configurations', async () => {
    const folder = folderWith({ 'uyum.config.json': '{}', 'uyum.config.yaml': '{}' })
    await expect(loadConfiguration(undefined, {}, folder)).rejects.toThrow(
      /expected one, there are uyum\.config\.json and uyum\.config\.yaml/,
    )
  })

  test('a named file that is not there', async () => {
    await expect(loadConfiguration('nowhere.json', {}, folderWith({}))).rejects.toThrow(
      /nowhere\.json: expected a file, there is none/,
    )
  })
})

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-config-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('variables', () => {
  const files = { 'uyum.config.json': json, '.env': 'MUDITA_KEY=yk_file\n' }

  test('come from .env too', async () => {
    const found = await loadConfiguration(undefined, {}, folderWith(files))
    expect(found?.targets?.['staging']?.credentials).toEqual({ apiKey: 'yk_file' })
  })

  test('of the environment go before those of .env', async () => {
    const found = await loadConfiguration(undefined, { MUDITA_KEY: 'yk_set' }, folderWith(files))
    expect(found?.targets?.['staging']?.credentials).toEqual({ apiKey: 'yk_set' })
  })

  test('of targets may be missing where no target is judged', async () => {
    const folder = folderWith({ 'uyum.config.json': json.replace('{', '{ "mock": { "port": 4011 },') })
    expect(await loadSettings(undefined, {}, folder)).toEqual({ mock: { port: 4011 }, targets: {} })
  })
})

describe('data without surprises', () => {
  const bomb = Array.from({ length: 9 }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x, x]'
      : `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
  ).join('\n')

  test.each([
    ['aliases that multiply', 'uyum.config.yaml', bomb, /[Aa]lias/],
    ['an alias inside what it stands for', 'uyum.config.yaml', 'mock: &a { readings: *a }', /64 levels/],
    ['a tag that asks for a type', 'uyum.config.yaml', 'mock: !!js/function "x"', /tag/],
    ['a key twice', 'uyum.config.yaml', 'mock: {}\nmock: {}', /unique/],
    ['a key twice, in JSON', 'uyum.config.json', '{"mock": {}, "mock": {}}', /unique/],
    [
      'a second document',
      'uyum.config.yaml',
      'mock: {}\n---\nmock: {}',
      /uyum\.config\.yaml:2:1: expected one document, here begins a second one/,
    ],
    ['a prototype', 'uyum.config.json', '{"__proto__": {"mock": {}}}', /no "__proto__"/],
    ['a prototype, in YAML', 'uyum.config.yaml', '__proto__: { mock: {} }', /no "__proto__"/],
    ['lists in lists', 'uyum.config.json', '['.repeat(100) + ']'.repeat(100), /64 levels/],
    ['lists in lists without end', 'uyum.config.json', '['.repeat(20_000), /reading/],
  ])('refuses %s', async (_what, name, text, why) => {
    const error = await loadConfiguration(undefined, {}, folderWith({ [name]: text })).catch(
      (thrown: Error) => thrown,
    )
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect((error as Error).message).toMatch(why)
  })

  test.each([
    ['{"mock": {"token": ["hy_s3cret"]}}', 'mock.token'],
    ['{"mock": {"credentials": {"bkyemek/pos": {"apiKey": ["hy_s3cret"]}}}}', 'apiKey'],
    ['{"mock": {"deliver": {"bkyemek/pos": {"baseUrl": "http://x", "headers": "hy_s3cret"}}}}', 'headers'],
  ])('does not show the secret that is written wrongly: %s', async (text, key) => {
    const folder = folderWith({ 'uyum.config.json': text })
    const { message } = (await loadConfiguration(undefined, {}, folder).catch(
      (thrown: Error) => thrown,
    )) as Error
    expect(message).toContain(key)
    expect(message).not.toContain('hy_s3cret')
  })
})
