import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'

// The built package, as an integrator imports it: `npm test` builds before it runs this.
const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'uyum-own-suite-'))

interface JsonReport {
  testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[]
}

let server: Awaited<ReturnType<typeof startMockServer>>

beforeAll(async () => {
  server = await startMockServer(
    await mockOptions({
      port: 0,
      defect: ['unknown-restaurant-is-404', 'long-text-accepted', 'health-says-ok'],
    }),
  )
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'uyum'))
  symlinkSync(join(root, 'node_modules', 'vitest'), join(folder, 'node_modules', 'vitest'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  // Without one of its own, Vitest takes the nearest configuration above.
  writeFileSync(join(folder, 'vitest.config.js'), 'export default {}')
})

afterAll(() => server.close())

/** Runs a test file with Vitest as its own project would, and gives each test by its name. */
async function runSuite(file: string, source: string, locale = 'C') {
  writeFileSync(join(folder, file), source)
  const { VITEST: _vitest, NODE_ENV: _env, ...env } = process.env
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', file, '--reporter=verbose', '--reporter=json', '--outputFile=out.json']
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, LC_ALL: locale },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  // What befalls a whole suite is told on the other stream.
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number | null]
  const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as JsonReport
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return { status, output, tests, of: (id: string) => tests.find(({ title }) => title === id) }
}

test(
  'the checks are tests of an own suite: passed, failed, advised, waived, skipped',
  { timeout: 90_000 },
  async () => {
    const { status, output, tests, of } = await runSuite(
      'courier.test.js',
      `
      import { beforeAll } from 'vitest'
      import { conformance } from 'uyum/vitest'

      let baseUrl
      beforeAll(() => { baseUrl = '${server.baseUrl}/muditakurye/courier' })

      conformance({
        surface: 'muditakurye/courier',
        baseUrl: () => baseUrl,
        credentials: { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' },
        waivers: [{ check: 'muditakurye/courier/health/says-ok', reason: 'ticket 12', until: '2999-12-31' }],
      })
    `,
    )
    expect(status).toBe(1)
    expect(of('muditakurye/courier/health/answers-200')?.status).toBe('passed')
    expect(of('muditakurye/courier/restaurants/disabled')?.status).toBe('skipped')
    expect(of('muditakurye/courier/orders/long-note')?.status).toBe('passed')
    expect(output).toContain('does not affect the verdict: ')
    expect(of('muditakurye/courier/health/says-ok')?.status).toBe('passed')
    expect(output).toContain('ticket 12')
    expect(output).toContain('the state "integration is disabled" cannot be had')
    const failed = tests.filter((one) => one.status === 'failed')
    expect(failed.map(({ title }) => title)).toEqual(['muditakurye/courier/restaurants/unknown'])
    const [message] = failed[0]!.failureMessages
    expect(message).toContain('expected: HTTP 404')
    expect(message).toContain('got:      HTTP 422')
    expect(message).toContain('“404 RESTAURANT_NOT_FOUND Geçersiz restaurantId” (siparis-olusturma.txt)')
    expect(message).toContain('curl -i -X POST')
    expect(message).not.toContain('yk_test_key')
  },
)

test('what it found is told in Turkish in a Turkish locale', { timeout: 90_000 }, async () => {
  const { status, output, of } = await runSuite(
    'turkish.test.js',
    `
      import { conformance } from 'uyum/vitest'

      conformance({
        surface: 'muditakurye/courier',
        baseUrl: '${server.baseUrl}/muditakurye/courier',
        credentials: { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' },
        only: ['muditakurye/courier/restaurants', 'muditakurye/courier/orders/long-note'],
      })
    `,
    'tr_TR.UTF-8',
  )
  expect(status).toBe(1)
  const [message] = of('muditakurye/courier/restaurants/unknown')!.failureMessages
  expect(message).toContain('(zorunlu, yazılı)\nbeklenen: HTTP 404')
  expect(message).toContain('gelen:    HTTP 422')
  expect(output).toContain('kararı etkilemez: ')
  expect(output).toContain('atlandı: ')
  expect(output).not.toMatch(/expected: HTTP|does not affect the verdict|skipped: the state/)
})

test.each<[string, () => string, object, RegExp]>([
  [
    'a target that is gone',
    () => 'http://127.0.0.1:1',
    { apiKey: 'k', restaurantId: 'r' },
    /nothing listens there/,
  ],
  [
    'a wrong secret',
    () => `${server.baseUrl}/muditakurye/courier`,
    { apiKey: 'k', restaurantId: 'rest_test0000001' },
    /answers 401 to a valid request with the credentials of the run/,
  ],
])(
  '%s is one sentence, and accuses nobody',
  { timeout: 90_000 },
  async (what, baseUrl, credentials, said) => {
    const { status, output, tests } = await runSuite(
      `${what.replaceAll(' ', '-')}.test.js`,
      `
      import { conformance } from 'uyum/vitest'

      conformance({
        surface: 'muditakurye/courier',
        baseUrl: '${baseUrl()}',
        credentials: ${JSON.stringify(credentials)},
      })
    `,
    )
    expect(status).toBe(1)
    expect(tests.filter((one) => one.status === 'failed' || one.status === 'passed')).toEqual([])
    expect(output.split('\n').filter((line) => said.test(line))).toHaveLength(1)
  },
)

test('a server that does nothing turns the suite red by one sentence', { timeout: 90_000 }, async () => {
  const deaf = createServer(
    (request, response) => void request.resume().on('end', () => response.end()),
  ).listen(0)
  await once(deaf, 'listening')
  const { status, output, tests } = await runSuite(
    'deaf.test.js',
    `
      import { conformance } from 'uyum/vitest'

      conformance({
        surface: 'kuzeypos/courier',
        baseUrl: 'http://127.0.0.1:${(deaf.address() as AddressInfo).port}',
      })
    `,
  )
  deaf.close()
  expect(status).toBe(1)
  expect(tests.filter((one) => one.status === 'failed')).toEqual([])
  expect(
    output.split('\n').filter((line) => line.includes('Incomplete: nothing that was sent made')),
  ).toHaveLength(1)
})
