import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfiguration } from '../load-configuration.js'

const written = (value: string): string => `targets:
  staging:
    surface: bkyemek/pos
    baseUrl: http://127.0.0.1:5001
    timeoutMs: 5000
    allow: { burst: true }
    credentials:
      apiKey: ${value}
      apiSecret: bk_test_secret
    headers:
      x-branch: ${value}
    readings: { bkyemek.some: ${value} }
    fixtures:
      order exists: { orderId: ${value} }
mock:
  token: ${value}
  credentials:
    bkyemek/pos: { apiKey: ${value} }
`

describe('a text of YAML keeps its letters, wherever a text is expected', () => {
  test.each([
    '0012345678',
    '12345678901234567890',
    '1e5',
    '0x1F',
    '0o17',
    '1.0',
    '+90',
    '.inf',
    'true',
    'False',
    'no',
    'yes',
    '2027-01-31',
    '12:30',
  ])('%s', async (value) => {
    const found = await loadYaml(written(value))
    const target = found?.targets?.['staging']
    expect(target).toMatchObject({
      timeoutMs: 5000,
      allow: { burst: true },
      credentials: { apiKey: value },
      headers: { 'x-branch': value },
      readings: { 'bkyemek.some': value },
    })
    expect(found?.mock).toMatchObject({ token: value, credentials: { 'bkyemek/pos': { apiKey: value } } })
  })

  test('by the rules of YAML 1.1 as well', async () => {
    const found = await loadYaml(`%YAML 1.1\n---\n${written('no')}`)
    expect(found?.targets?.['staging']?.credentials?.['apiKey']).toBe('no')
  })

  test('but what a fixture or a setting calls a number is one', async () => {
    const found = await loadYaml(written('0042'))
    expect(found?.targets?.['staging']?.fixtures).toEqual({ 'order exists': { orderId: 42 } })
  })

  test('a key keeps them too', async () => {
    const found = await loadYaml(
      written('x').replace('    headers:\n', '    headers:\n      007: bond\n      1e3: y\n'),
    )
    expect(found?.targets?.['staging']?.headers).toEqual({ '007': 'bond', '1e3': 'y', 'x-branch': 'x' })
  })

  test.each(['null', '~', 'Null', ''])('what means nothing is refused: "%s"', async (value) => {
    await expect(loadYaml(written(value))).rejects.toThrow(
      /uyum\.config\.yaml:8:\d+: targets\.staging\.credentials\.apiKey: expected a text, there is .*Write the text in quotes, or take the key out\./,
    )
  })
})

describe('in JSON and TypeScript a number is a number', () => {
  test.each([
    [
      'uyum.config.json',
      '{"targets":{"a":{"surface":"bkyemek/pos","baseUrl":"http://x","credentials":{"apiKey":12345}}}}',
    ],
    [
      'uyum.config.ts',
      'export default {targets:{a:{surface:"bkyemek/pos",baseUrl:"http://x",credentials:{apiKey:12345}}}}',
    ],
    [
      'uyum.config.json',
      '{"targets":{"a":{"surface":"bkyemek/pos","baseUrl":"http://x","headers":{"x-a":true}}}}',
    ],
  ])('%s: where a text is expected it is refused, and not shown', async (name, text) => {
    const loading = loadConfiguration(undefined, {}, folderWith({ [name]: text }))
    await expect(loading).rejects.toThrow(
      /targets\.a\.(credentials\.apiKey|headers\.x-a): must be string, got (a number|true or false)\. Write it in quotes/,
    )
    await expect(loading).rejects.not.toThrow('12345')
  })
})

describe('numbers from variables', () => {
  const settings = `targets:
  courier:
    surface: hesapkurye/courier
    baseUrl: http://127.0.0.1:5001
    timeoutMs: \${TIMEOUT}
    maxRequestsPerSecond: '\${PACE}'
    allow: { burst: '\${BURST}' }
    credentials: { apiKey: '\${KEY}', apiSecret: s, restaurantId: r, projectId: '\${PID}', outSourceId: 5 }
mock: { port: '\${PORT}', rateLimits: [{ surface: bkyemek/pos, limit: '\${LIMIT}' }] }
`
  const environment = { TIMEOUT: '9000', PACE: '2.5', BURST: 'true', KEY: '0012', PID: '3' }

  test('where a number is expected they are read as one, where a text is they stay as they are', async () => {
    const found = await loadYaml(settings, { ...environment, PORT: '4011', LIMIT: '7' })
    expect(found?.targets?.['courier']).toMatchObject({
      timeoutMs: 9000,
      maxRequestsPerSecond: 2.5,
      allow: { burst: true },
      credentials: { apiKey: '0012', projectId: 3, outSourceId: 5 },
    })
    expect(found?.mock).toEqual({ port: 4011, rateLimits: [{ surface: 'bkyemek/pos', limit: 7 }] })
  })

  test.each(['0x10', '1e3', 'many', ''])('"%s" is no number', async (value) => {
    await expect(
      loadYaml(settings, { ...environment, TIMEOUT: value, PORT: '4011', LIMIT: '7' }),
    ).rejects.toThrow(/uyum\.config\.yaml:5: targets\.courier\.timeoutMs: must be number/)
  })
})

describe('anchors', () => {
  const shared = `x-common: &common
  surface: bkyemek/pos
  credentials: &own { apiKey: '\${KEY}', apiSecret: 0099 }
targets:
  a: { <<: *common, baseUrl: http://a }
  b:
    <<: *common
    baseUrl: http://b
    credentials: { <<: *own, apiKey: 0x1F }
`

  test('stand under x-…, and merge keys are read', async () => {
    const found = await loadYaml(shared, { KEY: 'k' })
    expect(found).toEqual({
      targets: {
        a: { surface: 'bkyemek/pos', baseUrl: 'http://a', credentials: { apiKey: 'k', apiSecret: '0099' } },
        b: {
          surface: 'bkyemek/pos',
          baseUrl: 'http://b',
          credentials: { apiKey: '0x1F', apiSecret: '0099' },
        },
      },
    })
  })

  test('whose variables are asked for where they are used alone', async () => {
    expect(await loadYaml('x-unused: ${NOBODY}\nmock: { port: 0 }\n')).toEqual({ mock: { port: 0 } })
  })

  test('stand under x-… in JSON as well', async () => {
    const folder = folderWith({ 'uyum.config.json': '{"x-note": "staging alone", "mock": {"port": 0}}' })
    expect(await loadConfiguration(undefined, {}, folder)).toEqual({ mock: { port: 0 } })
  })

  test('inside a target there is no x-…', async () => {
    await expect(loadYaml(shared.replace('http://a', 'http://a, x-b: 1'), { KEY: 'k' })).rejects.toThrow(
      /no "x-b"/,
    )
  })
})

async function loadYaml(text: string, environment: NodeJS.ProcessEnv = {}) {
  return loadConfiguration(undefined, environment, folderWith({ 'uyum.config.yaml': text }))
}

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-config-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
