import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { operationsOf } from '../../contracts/openapi/operations.js'
import { partnerNames } from '../../contracts/contract/surfaces.js'
import { printedBody } from '../deliveries/sending/send-once.js'
import { mockOptions } from '../options/mock-options.js'
import { startMockServer } from '../server/mock-server.js'
import { loadMockedSurfaces } from '../surfaces/mocked-surfaces.js'
import type { MockSurface } from '../surfaces/mock-surface.js'
import { freePorts } from '../trials/free-ports.js'
import { sampleCall } from './calls/sample-call.js'
import { serverCode } from './calls/server-code.js'
import { partnerPages } from './partner-pages.js'

const run = promisify(execFile)
let mock: Awaited<ReturnType<typeof startMockServer>>
let pages: ReadonlyMap<string, string>
let surfaces: readonly MockSurface[]
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  pages = await partnerPages()
  surfaces = await loadMockedSurfaces()
})
afterAll(() => mock.close())

const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined
test('the body of a page is what `uyum send --print` prints', async () => {
  for (const surface of surfaces)
    for (const operation of operationsOf(surface.contract, surface.surface)) {
      const { body, set } = sampleCall(surface, operation)
      expect(await printedBody({ operation, credentials: {}, set })).toEqual(body)
    }
})

const runners = { ts: process.execPath, python: 'python3', php: 'php' } as const
type Language = keyof typeof runners

/** What a page has in fences of a language, sent to this test's mock in a world of the page's own: from top to bottom. */
function blocksOf(partner: string, language: string): string[] {
  const page = pages.get(`en/partners/${partner}.md`)!
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].filter(([, of]) => of === language)
  return blocks.map(([, , text]) =>
    text!.replaceAll('http://127.0.0.1:4010', `${mock.baseUrl}/@${partner}-${language}`),
  )
}

describe.skipIf(!has('curl'))('each call of a page is taken by the mock', () => {
  test.each([...partnerNames])('%s', async (partner) => {
    for (const block of blocksOf(partner, 'sh')) {
      const { stdout } = await run('sh', ['-c', block.replace('curl -i', 'curl -si')])
      expect(stdout.split('\r\n')[0], block).toMatch(/^HTTP\/1\.1 20\d /)
    }
  })
})

describe.each(Object.keys(runners) as Language[])('what begins in %s', (language) => {
  const isThere = has(runners[language])
  if (!isThere) console.log(`skipped, for this machine has no ${runners[language]}`)

  test.skipIf(!isThere).each([...partnerNames])('each client of %s is taken by the mock', async (partner) => {
    const clients = blocksOf(partner, language).filter((text) => text.includes(mock.baseUrl))
    expect(clients.length).toBeGreaterThan(0)
    for (const text of clients) {
      const folder = mkdtempSync(join(tmpdir(), 'uyum-client-'))
      for (const surface of surfaces)
        for (const operation of operationsOf(surface.contract, surface.surface))
          if (text.includes(`/${surface.surface}`))
            writeFileSync(join(folder, `${operation.id}.json`), sampleCall(surface, operation).body)
      const { stdout } = await run(runners[language], [file(folder, language, text)], { cwd: folder })
      expect(stdout, text).toMatch(/^(HTTP\/1\.1 )?20\d /)
    }
  })

  test.skipIf(!isThere)('a client calls where UYUM_BASE_URL says, as uyum observe has it', async () => {
    const [text = ''] = blocksOf('bkyemek', language).filter((block) => block.includes(mock.baseUrl))
    const [base = ''] = /http:[^'"]+/.exec(text) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'uyum-client-'))
    const served = surfaces.find(({ surface }) => surface === 'bkyemek/pos')!
    const [operation] = operationsOf(served.contract, served.surface)
    writeFileSync(join(folder, `${operation!.id}.json`), sampleCall(served, operation!).body)
    const program = file(folder, language, text.replace(base, 'http://127.0.0.1:9'))
    const env = { ...process.env, UYUM_BASE_URL: base }
    const { stdout } = await run(runners[language], [program], { cwd: folder, env })
    expect(stdout).toMatch(/^(HTTP\/1\.1 )?20\d /)
  })

  test.skipIf(!isThere)('each server answers each sample call as the documents show', async () => {
    for (const surface of surfaces) {
      const operations = operationsOf(surface.contract, surface.surface)
      const { text } = serverCode(operations).find((code) => code.language === language)!
      const port = await startServer(language, text)
      for (const operation of operations) {
        const { method, url, headers, body } = sampleCall(surface, operation)
        const at = url.replace(`http://127.0.0.1:4010/${surface.surface}`, `http://127.0.0.1:${port}`)
        const sent = { method, headers, ...(body.length > 0 && { body: new Uint8Array(body) }) }
        const answer = await fetch(at, sent)
        const documented = operation.answers.get(String(answer.status))
        expect(documented, `${operation.id}: ${answer.status}`).toBeDefined()
        const [example] = documented!.examples.values()
        if (example !== undefined) expect(await answer.json()).toEqual(example)
      }
    }
  })
})

function file(folder: string, language: Language, text: string): string {
  const path = join(folder, `program.${{ ts: 'mjs', python: 'py', php: 'php' }[language]}`)
  writeFileSync(path, text)
  return path
}

async function startServer(language: Language, text: string): Promise<number> {
  const [port] = await freePorts(1)
  const folder = mkdtempSync(join(tmpdir(), 'uyum-server-'))
  const program = file(folder, language, text.replaceAll('5001', String(port)))
  const words = language === 'php' ? ['-S', `127.0.0.1:${port}`, program] : [program]
  const child: ChildProcess = spawn(runners[language], words, { stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/none`).then(
        (answer) => answer.status,
        () => 0,
      ),
    )
    .toBe(404)
  return port!
}
