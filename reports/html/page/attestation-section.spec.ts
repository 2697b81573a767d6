import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { axeViolations } from '../../chromium/tested/axe-violations.js'
import { sharedChromium } from '../../chromium/tested/shared-chromium.js'
import { sampleAttestation, sampleAttestedRecord } from '../../samples/attestation.js'

// axe reads every node of the page: seconds, where machines are slow and tests run beside each other.
vi.setConfig({ testTimeout: 60_000 })

const [first, ...others] = sampleAttestedRecord.runs
const hostile = { ...first!, build: '<img src=x onerror="globalThis.attacked = true">\u202e7' }
const { facts, files } = sampleAttestation({ ...sampleAttestedRecord, runs: [hostile, ...others] })

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await sharedChromium()
  folder = await mkdtemp(join(tmpdir(), 'uyum-attested-'))
  await writeFile(join(folder, 'index.html'), files.get('index.html')!)
}, 300_000)

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

async function visit(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Istanbul', ...options })
  const page = await context.newPage()
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}#attestation`)
  return page
}

function fact(page: Page, term: string): Locator {
  return page.locator(`#attestation dt:has-text("${term}") + dd`)
}

test('the page shows what was signed: by whom, when, of which record', async () => {
  const page = await visit()
  expect(await page.locator('#attestation h2').innerText()).toBe('Attestation')
  expect(await fact(page, 'Signer’s key').innerText()).toBe(facts.signer.keyId)
  expect(await fact(page, 'results.json').innerText()).toBe(`sha256:${facts.record.sha256}`)
  expect(await fact(page, 'Signed at').innerText()).toMatch(/November .*2026|2026.*November/)
  expect(await page.locator('#attestation .mark').allInnerTexts()).toEqual([
    '✗ Nonconformant',
    '✓ Conformant',
  ])
  expect(await fact(page, 'Clock').first().innerText()).toBe('shortened: the documents’ minute lasted 1.5 s')
  expect(await fact(page, 'Waivers').innerText()).toContain('approved by Işıl Öğün')
})

test('in Turkish', async () => {
  const page = await visit({ locale: 'tr-TR' })
  expect(await page.locator('#attestation h2').innerText()).toBe('İmzalı beyan')
  expect(await fact(page, 'İmza zamanı').innerText()).toContain('22 Kasım 2026')
  expect(await fact(page, 'Saat').first().innerText()).toBe(
    'kısaltılmış: belgelerdeki bir dakika 1,5 sn sürdü',
  )
})

test('what a target calls its build is text', async () => {
  const page = await visit()
  expect(await fact(page, 'Build').first().innerText()).toContain(
    String.raw`onerror="globalThis.attacked = true">\u{202e}7`,
  )
  expect(await page.evaluate('typeof globalThis.attacked')).toBe('undefined')
})

test('fits a phone', async () => {
  const page = await visit({ viewport: { width: 360, height: 740 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
})

// Contrast hangs on the colours alone, and all else on the language alone.
test.each([
  ['light', 'en-GB'],
  ['dark', 'tr-TR'],
] as const)('in %s colours, read in %s, it has no accessibility violation', async (colorScheme, locale) => {
  const page = await visit({ colorScheme, locale })
  expect(await axeViolations(page)).toEqual([])
})
