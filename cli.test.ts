import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { typedHere, type Ended } from './commands/tested/typed-here.js'
import { MockClient } from './mocks/client/mock-client.js'
import { startReceiver } from './mocks/deliveries/attempts/recording-receiver.js'
import type { RunRecord } from './suites/record/run-record.js'

// The built command, as a user starts it: `npm test` builds before it runs this.
const cli = join(import.meta.dirname, 'dist', 'cli.js')
/** Where commands are typed that start nothing. */
const cwd = mkdtempSync(join(tmpdir(), 'uyum-cli-'))
const own = [
  '--credential',
  'apiKey=yk_test_key',
  'basic.username=demo',
  'basic.password=demo',
  'restaurantId=rest_test0000001',
]

async function uyum(
  args: readonly string[],
  folder = mkdtempSync(join(tmpdir(), 'uyum-cli-')),
): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number]
  return { status, ...output }
}

async function startMock(args: readonly string[] = []): Promise<{ child: ChildProcess; baseUrl: string }> {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const ready = JSON.parse(line.toString()) as { event: string; baseUrl: string }
  expect(ready.event).toBe('ready')
  return { child, baseUrl: ready.baseUrl }
}

let mock: Awaited<ReturnType<typeof startMock>>
let faulty: Awaited<ReturnType<typeof startMock>>

beforeAll(async () => {
  mock = await startMock()
  faulty = await startMock(['--defect', 'unknown-restaurant-is-404'])
})

afterAll(() => {
  mock.child.kill()
  faulty.child.kill()
})

const target = (server: { baseUrl: string }): string[] => [
  '--target',
  `${server.baseUrl}/muditakurye/courier`,
]
const states = (server: { baseUrl: string }): string[] => [
  '--states',
  `${server.baseUrl}/_uyum/states/muditakurye/courier`,
]

describe('the exit status tells what was found', () => {
  test('0: conformant, and every reporter writes its file', async () => {
    const out = mkdtempSync(join(tmpdir(), 'uyum-out-'))
    const { status, stdout } = await uyum([
      'check',
      'muditakurye/courier',
      ...target(mock),
      ...states(mock),
      ...own,
      '--reporter',
      'terminal',
      'html',
      'json',
      'junit',
      '--out',
      out,
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('Conformant')
    for (const file of ['index.html', 'results.json', 'junit.xml'])
      expect(existsSync(join(out, file))).toBe(true)
    const record = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunRecord
    expect(record.runs[0]).toMatchObject({
      target: 'muditakurye/courier',
      side: 'server',
      verdict: 'conformant',
    })
    expect(JSON.stringify(record)).not.toContain('yk_test_key')
  })

  test('1: nonconformant, with the failed requirement', async () => {
    const { status, stdout } = await uyum([
      'check',
      'muditakurye/courier',
      ...target(faulty),
      ...states(faulty),
      ...own,
    ])
    expect(status).toBe(1)
    expect(stdout).toContain('muditakurye/courier/restaurants/unknown')
    expect(stdout).toContain('404 RESTAURANT_NOT_FOUND Geçersiz restaurantId')
  })

  test('3: a target that cannot be reached, and the record is written all the same', async () => {
    const out = mkdtempSync(join(tmpdir(), 'uyum-out-'))
    const { status } = await uyum([
      'check',
      'muditakurye/courier',
      '--target',
      'http://127.0.0.1:9',
      ...own,
      '--out',
      out,
    ])
    expect(status).toBe(3)
    const record = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')) as RunRecord
    expect(record.runs[0]?.unreachable).toContain('ECONNREFUSED')
    expect(record.runs[0]?.verdict).toBe('incomplete')
  })

  test('4: incomplete without the states, and --fail-on must lets it pass', async () => {
    const args = ['check', 'muditakurye/courier', ...target(mock), ...own]
    const { status, stdout } = await uyum(args)
    expect(status).toBe(4)
    expect(stdout).toContain('"integration is disabled"')
    expect((await uyum([...args, '--fail-on', 'must'])).status).toBe(0)
  })

  test('0: --only judges a part, which passed and is no verdict', async () => {
    const { status, stdout } = await uyum([
      'check',
      'muditakurye/courier',
      ...target(mock),
      ...own,
      '--only',
      'smoke',
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('a part of the checks')
    expect(stdout).toContain('no verdict on the surface')
  })
})

describe('targets of a configuration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-configured-'))
  const credentials = { apiKey: '${MUDITA_KEY}', restaurantId: 'rest_test0000001' }

  test('all are judged when none is named, in one record', async () => {
    const declared = { surface: 'kuzeypos/courier', baseUrl: `${mock.baseUrl}/kuzeypos/courier` }
    writeFileSync(
      join(folder, 'uyum.config.json'),
      JSON.stringify({ targets: { one: declared, two: declared } }),
    )
    const { status, stderr } = await uyum(['check', '--reporter', 'json'], folder)
    expect(status).toBe(0)
    // Where files alone are written, nobody has to open one to know how it went.
    expect(stderr).toMatch(/^✓ Conformant one: .*\n✓ Conformant two: /m)
    const record = JSON.parse(readFileSync(join(folder, 'uyum-report', 'results.json'), 'utf8')) as RunRecord
    expect(record.runs.map(({ target: name, verdict }) => [name, verdict])).toEqual([
      ['one', 'conformant'],
      ['two', 'conformant'],
    ])
  })

  test('an unset variable is named, with file and line', async () => {
    const declared = { surface: 'muditakurye/courier', baseUrl: 'http://127.0.0.1:9', credentials }
    writeFileSync(join(folder, 'uyum.config.json'), JSON.stringify({ targets: { one: declared } }, null, 2))
    const { status, stderr } = await uyum(['check'], folder)
    expect(status).toBe(2)
    expect(stderr).toMatch(/uyum\.config\.json:\d+: .*MUDITA_KEY, which is not set/)
  })
})

describe('2: wrong usage, told in a sentence and without a stack trace', () => {
  test('by the built command: a misspelt one', async () => {
    const { status, stderr } = await uyum(['chek'])
    expect(stderr).toMatch(/unknown command 'chek'[^]*Did you mean check\?/)
    expect(stderr).not.toMatch(/\n +at /)
    expect(status).toBe(2)
  })

  test.each([
    ['a misspelt command', ['chek'], /unknown command 'chek'[^]*Did you mean check\?/],
    ['a misspelt flag', ['check', '--taget', 'x'], /unknown option '--taget'[^]*Did you mean --target\?/],
    [
      'a misspelt surface',
      ['check', 'muditakurye/curier', '--target', 'http://127.0.0.1:9'],
      /Did you mean "muditakurye\/courier"\?/,
    ],
    [
      'a surface without a target',
      ['check', 'muditakurye/courier'],
      /expected --target <base URL>, it is missing/,
    ],
    ['no target at all', ['check'], /expected a surface with --target, or a uyum\.config\.\* with targets/],
    [
      'a missing credential',
      ['check', 'muditakurye/courier', '--target', 'http://127.0.0.1:9'],
      /needs the credential restaurantId/,
    ],
    [
      'a credential without a value',
      ['check', 'muditakurye/courier', '--target', 'http://127.0.0.1:9', '--credential', 'apiKey'],
      /expected name=value/,
    ],
    [
      'a base URL that is none',
      ['check', 'muditakurye/courier', '--target', 'localhost', ...own],
      /expected a base URL like/,
    ],
    [
      'a base URL with the path in it',
      [
        'check',
        'muditakurye/courier',
        '--target',
        'http://127.0.0.1:9/api/webhook/third-party/order',
        ...own,
      ],
      /expected a base URL without the path .*Write http:\/\/127\.0\.0\.1:9\/api, or say in paths\.createOrder/,
    ],
    [
      'a folder of reports that cannot be one',
      ['check', 'muditakurye/courier', '--target', 'http://127.0.0.1:9', ...own, '--out', cli],
      /expected a folder that can be written, .*--out/,
    ],
    [
      'the Turkish of it',
      ['check', 'muditakurye/courier', '--lang', 'tr'],
      /muditakurye\/courier: --target <taban URL> eksik/,
    ],
    [
      'a Turkish misspelling',
      ['chek', '--lang', 'tr'],
      /bilinmeyen komut: chek[^]*Şunu mu demek istediniz: check/,
    ],
    ['a misspelt reporter', ['check', '--reporter', 'jnit'], /Did you mean "junit"\?/],
    [
      'a misspelt selection',
      ['check', 'muditakurye/courier', '--target', 'http://127.0.0.1:9', ...own, '--only', 'smok'],
      /Did you mean "smoke"\?/,
    ],
    [
      'two selections',
      [
        'check',
        'muditakurye/courier',
        '--target',
        'http://127.0.0.1:9',
        ...own,
        '--failed',
        '--only',
        'smoke',
      ],
      /'--failed' cannot be used with option '--only/,
    ],
    ['a misspelt surface to list', ['list', 'muditakurye/curier'], /Did you mean "muditakurye\/courier"\?/],
    [
      'a misspelt check',
      ['explain', 'muditakurye/courier/restaurants/unknwn'],
      /Did you mean "muditakurye\/courier\/restaurants\/unknown"\?/,
    ],
    [
      'a replay without a record',
      ['replay', 'muditakurye/courier/restaurants/unknown'],
      /reading the record uyum-report.results\.json: expected a file/,
    ],
    [
      'a run tag with a space',
      ['check', 'muditakurye/courier', '--target', 'http://127.0.0.1:9', ...own, '--run-tag', 'a b'],
      /expected 1 to 32 letters/,
    ],
    ['a seed that is no number', ['check', '--seed', 'x'], /expected a whole number/],
    [
      'a configuration that is not there',
      ['check', '--config', 'nowhere.json'],
      /expected a file, there is none/,
    ],
    ['an unknown defect', ['mock', '--defect', 'nothing'], /expected one of/],
    [
      'a handlers file that is not there',
      ['mock', '--handlers', 'none.ts'],
      /none\.ts: expected a file, there is none/,
    ],
    ['an unknown store', ['mock', '--store', 'disk'], /expected memory, file:<path>, redis:/],
    [
      'a store in no folder',
      ['mock', '--store', 'file:none/uyum.db'],
      /uyum\.db: expected a file that can be read and written, ENOENT/,
    ],
    [
      'a Redis that is not there',
      ['mock', '--store', 'redis://127.0.0.1:9'],
      /expected Redis to answer, .*ECONNREFUSED/,
    ],
    [
      'a shared store with https',
      ['mock', '--store', 'redis://127.0.0.1:9', '--tls', 'none'],
      /expected one of the two, got both/,
    ],
    [
      'an address that others cannot reach',
      ['mock', '--advertise', 'mock-1'],
      /advertising "mock-1": expected an address like http:/,
    ],
    ['an empty token', ['mock', '--token', ''], /setting the token of the control API: .*it is empty/],
    ['a token that no header can carry', ['mock', '--token', 'a b'], /expected letters, digits and signs/],
    ['a certificate for no name', ['mock', '--tls-name', 'https://mock'], /expected a host name like/],
    ['an unknown reading', ['mock', '--reading', 'muditakurye.duplicate=replay'], /expected one of/],
  ])('%s', async (_what, args, message) => {
    const { status, stderr } = await typedHere(args, { cwd })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n +at /)
    expect(status).toBe(2)
  })

  test('a port that another process has', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { status, stderr } = await uyum(['mock', '--port', String(port)])
    expect(status).toBe(2)
    expect(stderr).toMatch(/expected a free port, another process has it\. .*--port/)
    other.close()
  })
})

test('a mock with a file goes on where it was ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-cli-'))
  const config = join(folder, 'uyum.config.json')
  writeFileSync(config, JSON.stringify({ mock: { store: 'file:worlds.db' } }))
  const first = await startMock(['--config', config])
  await new MockClient(first).createOrder('kuzeypos/platform', { overrides: { price: 99.5 } })
  first.child.kill('SIGTERM')
  expect(await once(first.child, 'exit')).toEqual([0, null])
  const second = await startMock(['--config', config])
  expect(await new MockClient(second).listOrders('kuzeypos/platform')).toHaveLength(2)
  expect(existsSync(join(folder, 'worlds.db'))).toBe(true)
  second.child.kill('SIGTERM')
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the mock cleanly', async (signal) => {
  const { child, baseUrl } = await startMock()
  expect((await fetch(`${baseUrl}/_uyum/health`)).status).toBe(200)
  child.kill(signal)
  const [status] = (await once(child, 'exit')) as [number | null]
  expect(status).toBe(0)
})

test('an empty variable is no token', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-cli-'))
  writeFileSync(join(folder, '.env'), 'UYUM_EMPTY=\n')
  writeFileSync(join(folder, 'uyum.config.yaml'), 'mock:\n  token: ${UYUM_EMPTY}\n')
  const { status, stderr } = await uyum(['mock'], folder)
  expect(stderr).toMatch(/setting the token of the control API/)
  expect(status).toBe(2)
})

/** Pushes an order, ends the mock while the push is in flight, and tells what became of both. */
async function endedInFlight(...signals: ('SIGINT' | 'SIGTERM')[]) {
  const receiver = await startReceiver()
  const { child, baseUrl } = await startMock()
  const client = new MockClient({ baseUrl })
  await client.setDeliveryTarget('kuzeypos/courier', { baseUrl: receiver.baseUrl })
  receiver.answerWith({ status: 200, delayMs: 700 })
  const pushed = client.push({ surface: 'kuzeypos/courier' })
  await receiver.received(1)
  for (const signal of signals) child.kill(signal)
  const [[status], [delivery]] = await Promise.all([once(child, 'exit') as Promise<[number]>, pushed])
  await receiver.close()
  return { status, delivery }
}

test('two SIGINT at once are one: what stops a group of processes sends it twice', async () => {
  const { status, delivery } = await endedInFlight('SIGINT', 'SIGINT')
  expect(delivery).toMatchObject({ state: 'delivered' })
  expect(status).toBe(0)
})

test('SIGTERM while a delivery is in flight: it arrives, and whoever asked for it is told', async () => {
  const { status, delivery } = await endedInFlight('SIGTERM')
  expect(delivery).toMatchObject({ state: 'delivered', attempts: [{ status: 200 }] })
  expect(status).toBe(0)
})

test.each([
  ['en', 'uyum: Node v18.20.8 is too old: uyum needs 20.19 or newer. Install one from nodejs.org.\n'],
  ['tr', 'uyum: Node v18.20.8 eski: uyum en az 20.19 ister. nodejs.org’dan yenisini kurun.\n'],
])('an old Node gets one sentence: --lang %s', (language, sentence) => {
  const older = "data:text/javascript,Object.defineProperty(process,'version',{value:'v18.20.8'})"
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', older, cli, '--lang', language, 'check'],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([2, sentence])
})

describe('send plays the caller once', () => {
  const order = ['send', 'muditakurye/courier', 'createOrder', '--set', 'orderId=order_sent']

  test('0: the answer fits the contract', async () => {
    const { status, stdout, stderr } = await uyum([...order, '--to', `${mock.baseUrl}/muditakurye/courier`])
    expect(status).toBe(0)
    expect(stdout).toContain('"orderId": "order_sent"')
    expect(stdout).toContain('x-api-key: [redacted]')
    expect(stdout).toContain('→ 202')
    expect(stdout).toContain('The answer fits the contract: it is its 202 (stated).')
    expect(stderr).toContain('no --credential was given')
  })

  test('0: to the target of the configuration, with its credentials, where no other is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uyum-cli-'))
    const credentials = { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' }
    const target = {
      surface: 'muditakurye/courier',
      baseUrl: `${mock.baseUrl}/muditakurye/courier`,
      credentials,
    }
    writeFileSync(join(folder, 'uyum.config.json'), JSON.stringify({ targets: { courier: target } }))
    const { status, stderr } = await typedHere(order, { cwd: folder })
    expect(status).toBe(0)
    expect(stderr).not.toContain('no --credential was given')
  })

  test('1: it does not', async () => {
    const { status, stdout } = await typedHere(
      [...order, '--to', `${mock.baseUrl}/kuzeypos/platform`, '--json'],
      { cwd },
    )
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ response: { status: 404 }, fits: false })
  })

  test('1: the secret is refused, as documented', async () => {
    const { status, stdout } = await typedHere(
      [...order, '--to', `${mock.baseUrl}/muditakurye/courier`, '--credential', 'apiKey=yk_wrong_key'],
      { cwd },
    )
    expect(status).toBe(1)
    expect(stdout).toContain('Refused: the answer to createOrder is the documented 401')
    expect(stdout).not.toContain('The answer fits the contract')
  })

  test('2: wrong usage, with what was meant', async () => {
    const { status, stderr } = await typedHere(
      ['send', 'muditakurye/courier', 'createOder', '--to', mock.baseUrl],
      { cwd },
    )
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean "createOrder"?')
  })

  test('3: nobody is there', async () => {
    const { status, stdout } = await typedHere(
      [...order, '--to', 'http://127.0.0.1:9', '--credential', 'apiKey=k'],
      { cwd },
    )
    expect(status).toBe(3)
    expect(stdout).toContain('no answer: connect ECONNREFUSED')
  })
})

test('check --plan tells what a run would need and sends nothing', async () => {
  const args = ['check', 'muditakurye/courier', '--target', 'http://127.0.0.1:9', ...own, '--plan']
  const { status, stdout } = await typedHere(args, { cwd })
  expect(status).toBe(0)
  expect(stdout).toContain('"rate limit is low": missing')
  const json = JSON.parse((await typedHere([...args, '--json'], { cwd })).stdout) as { skipped: unknown[] }[]
  expect(json[0]?.skipped.length).toBeGreaterThan(0)
})

test('coverage ends with 0 where every documented requirement has a check or a reason', async () => {
  const { status, stdout } = await typedHere(['coverage', 'muditakurye/courier'], { cwd })
  expect(stdout).toContain('Every stated and shown requirement has a check')
  expect(status).toBe(0)
})

test('contracts list shows every surface with its requirements by basis', async () => {
  const { stdout } = await typedHere(['contracts', 'list', '--json'], { cwd })
  const listing = JSON.parse(stdout) as { surface: string; requirements: { stated: number } }[]
  expect(listing).toHaveLength(8)
  expect(
    listing.find(({ surface }) => surface === 'muditakurye/courier')?.requirements.stated,
  ).toBeGreaterThan(50)
})
