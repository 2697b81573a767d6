import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'

// The built package under Playwright Test itself, which needs no browser for it.
const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'uyum-own-playwright-'))

interface Ran {
  title: string
  tests: {
    status: string
    annotations: { type: string; description: string }[]
    results: { errors: { message: string }[] }[]
  }[]
}

let server: Awaited<ReturnType<typeof startMockServer>>

beforeAll(async () => {
  server = await startMockServer(
    await mockOptions({ port: 0, defect: ['unknown-restaurant-is-404', 'long-text-accepted'] }),
  )
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules', 'uyum'))
  for (const name of ['playwright', 'playwright-core'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'playwright.config.js'),
    `export default { testMatch: 'own.spec.js', workers: 1, reporter: 'json' }`,
  )
})

afterAll(() => server.close())

/** Runs some checks as tests of Playwright Test in a Turkish locale, and gives each by its id. */
async function run(options: string) {
  const source = `
    import { test } from 'playwright/test'
    import { conformance } from 'uyum/playwright'

    conformance({
      test,
      surface: 'muditakurye/courier',
      baseUrl: '${server.baseUrl}/muditakurye/courier',
      credentials: { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' },
      only: ['muditakurye/courier/restaurants', 'muditakurye/courier/orders/long-note'],
      ${options}
    })
  `
  writeFileSync(join(folder, 'own.spec.js'), source)
  const { VITEST: _vitest, NODE_ENV: _env, ...env } = process.env
  const args = [join(root, 'node_modules', 'playwright', 'cli.js'), 'test']
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, LC_ALL: 'tr_TR.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
  const { suites } = JSON.parse(output) as { suites: { suites: { specs: Ran[] }[] }[] }
  const specs = suites.flatMap((file) => file.suites.flatMap((surface) => surface.specs))
  return (id: string) => specs.find(({ title }) => title === `muditakurye/courier/${id}`)!.tests[0]!
}

test('what it found is told in Turkish in a Turkish locale', { timeout: 90_000 }, async () => {
  const of = await run('')
  const [error] = of('restaurants/unknown').results[0]!.errors
  expect(error!.message).toContain('(zorunlu, yazılı)\nbeklenen: HTTP 404')
  expect(error!.message).toContain('gelen:    HTTP 422')
  expect(of('orders/long-note').annotations[0]!.description).toMatch(/^kararı etkilemez: /)
  expect(of('restaurants/disabled').annotations[0]!.description).toMatch(/^atlandı: /)
})

test('and in English where that is asked for', { timeout: 90_000 }, async () => {
  const of = await run(`lang: 'en',`)
  const [error] = of('restaurants/unknown').results[0]!.errors
  expect(error!.message).toContain('(must, stated)\nexpected: HTTP 404')
  expect(of('orders/long-note').annotations[0]!.description).toMatch(/^does not affect the verdict: /)
  expect(of('restaurants/disabled').annotations[0]!.description).toMatch(/^skipped: /)
})
