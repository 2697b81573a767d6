import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { axeViolations } from '../../chromium/tested/axe-violations.js'
import type { Run, RunRecord } from '../../../suites/record/run-record.js'
import { sharedChromium } from '../../chromium/tested/shared-chromium.js'
import { hostileText } from '../../samples/muditakurye-run.js'
import { sampleFullRecord } from '../../samples/full-record.js'
import { pageStyle } from '../document/page-style.js'
import { drawnShapes, faultsIn, type Shape } from './tested/drawn-shapes.js'
import { pictureStyle } from './picture-style.js'
import { RunPictures } from './run-pictures.js'
import { TargetsSideBySide } from './targets/targets-side-by-side.js'

type Browser = Awaited<ReturnType<typeof sharedChromium>>
type Page = Awaited<ReturnType<Browser['newPage']>>

let browser: Browser
let folder: string
/** What the built command says in the demo. */
let said: string
/** All surfaces, as it judges the mocks of them there, and a broken server of one. */
let real: RunRecord

beforeAll(async () => {
  browser = await sharedChromium()
  folder = await mkdtemp(join(tmpdir(), 'uyum-pictures-'))
  const cli = join(import.meta.dirname, '..', '..', '..', 'dist', 'cli.js')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'demo'], { cwd: folder })
  said = stdout
  real = JSON.parse(await readFile(join(folder, 'uyum-report', 'results.json'), 'utf8')) as RunRecord
})
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

async function open(
  record: RunRecord,
  language: 'en' | 'tr' = 'en',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const runs = record.runs.map((run) => h(RunPictures, { record, run }))
  const body = renderToString(
    h(
      'main',
      {},
      h('h1', {}, 'uyum'),
      h('h2', { id: 'overview' }, 'Targets'),
      h(TargetsSideBySide, { record, labelledBy: 'overview' }),
      ...runs,
    ),
  )
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
  const page = await context.newPage()
  await page.setContent(
    `<!doctype html><html lang="${language}" data-language="${language}"><title>uyum</title>` +
      `<meta name="viewport" content="width=device-width"><style>${pageStyle}${pictureStyle}</style>${body}`,
  )
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
  return page
}

/** A client that tried again, waited, got no answer and sent hostile names. */
const talking: Run = {
  ...sampleFullRecord.runs[0]!,
  side: 'client',
  conversations: [
    {
      scenario: 'standard',
      leftOut: 3,
      calls: [
        { from: 'client', name: 'createOrder', order: 'o-1', startedAtMs: 3, durationMs: 2, status: 503 },
        { from: 'client', name: 'createOrder', order: 'o-1', startedAtMs: 40, durationMs: 2, status: 202 },
        { from: 'server', name: 'receiveStatus', order: 'o-1', startedAtMs: 60, durationMs: 9, status: 200 },
        {
          from: 'client',
          name: hostileText,
          order: hostileText,
          startedAtMs: 4500,
          durationMs: 1,
          error: hostileText,
        },
      ],
    },
  ],
}
const conversation: RunRecord = { ...sampleFullRecord, runs: [talking] }

test('the demo shows the sample calls, a conformant run and where the report is', () => {
  expect(said).toContain('202 {"status":"accepted","orderId":"order_123456"}')
  expect(said).toContain(join(folder, 'uyum-report', 'index.html'))
  expect(existsSync(join(folder, 'uyum-report', 'index.html'))).toBe(true)
})

test.each([
  { language: 'en', lifecycle: 'Order lifecycle', states: 'Being prepared' },
  { language: 'tr', lifecycle: 'Sipariş yaşam döngüsü', states: 'Sipariş hazırlanıyor' },
] as const)(
  'in the lifecycles of all partners no label leaves its box and nothing lies on anything, and all speak the language of their reader ($language)',
  async ({ language, lifecycle, states }) => {
    const page = await open(real, language)
    const drawings = await page.evaluate<Shape[][]>(drawnShapes)
    expect(drawings).toHaveLength(real.runs.length)
    for (const shapes of drawings) {
      expect(shapes.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(1)
      expect(faultsIn(shapes)).toEqual([])
    }
    expect(await page.getByRole('img', { name: lifecycle }).count()).toBe(real.runs.length)
    if (language === 'en')
      expect(await page.getByRole('img', { name: 'createOrder Distribution' }).count()).toBe(1)
    const drawing = page.locator('svg.lifecycle', { hasText: states })
    const text = await drawing.first().locator('text:visible').allTextContents()
    expect(text).toContain(states)
    expect(text).not.toContain(language === 'tr' ? 'Being prepared' : 'Sipariş hazırlanıyor')
  },
)

test('long and hostile names stay in their boxes, and are whole for a pointer that rests on them', async () => {
  const name = `${hostileText} ${'çok uzun bir durum adı '.repeat(20)}`
  const [run] = sampleFullRecord.runs
  const lifecycle = {
    initial: 'NEW',
    states: {
      NEW: { text: { en: name, tr: name }, next: [{ to: name, basis: 'stated' } as const] },
      [name]: { text: { en: '🛵'.repeat(60), tr: '' }, next: [] },
    },
  }
  const page = await open({
    ...sampleFullRecord,
    runs: [{ ...run!, contract: { ...run!.contract, lifecycle } }],
  })
  const [shapes] = await page.evaluate<Shape[][]>(drawnShapes)
  expect(faultsIn(shapes!)).toEqual([])
  expect(await page.locator('svg.lifecycle title').first().textContent()).toContain(
    'çok uzun bir durum adı çok uzun',
  )
  expect(await page.evaluate('typeof globalThis.attacked')).toBe('undefined')
})

test('a conversation shows what was tried again, what was not taken, and pauses', async () => {
  const page = await open(conversation)
  const rows = await page.locator('.conversation tbody tr').allInnerTexts()
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    '3 ms → createOrder o-1 ! 503 2 ms',
    '40 ms → createOrder o-1 ↻ attempt 2 202 2 ms',
    '60 ms ← receiveStatus o-1 200 9 ms',
    '⋮ 4.4 s later',
    expect.stringMatching(/^4\.5 s → <script>.*! no answer 1 ms <script>/) as string,
  ])
  expect(await page.getByText('3 more calls are not shown.').isVisible()).toBe(true)
})

test('on a phone what is wide scrolls by itself, and the page does not', async () => {
  const page = await open({ ...real, runs: [...real.runs, talking] }, 'en', {
    viewport: { width: 360, height: 740 },
  })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  const widths = await page.evaluate<[number, number]>(
    "(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(document.querySelector('.canvas:has(svg.lifecycle)'))",
  )
  expect(widths[0]).toBeGreaterThan(widths[1])
})

test('on paper nothing is cut off', async () => {
  const page = await open(real, 'en', { viewport: { width: 680, height: 1000 } })
  await page.emulateMedia({ media: 'print' })
  for (const drawing of await page.locator('svg:visible').all()) {
    const { x, width } = (await drawing.boundingBox())!
    expect(x + width).toBeLessThanOrEqual(680)
  }
})

test('with forced colours a move keeps its line, whether it was seen or not', async () => {
  const page = await open(real, 'en', { forcedColors: 'active' })
  for (const status of ['covered', 'untested']) {
    const stroke = `getComputedStyle(document.querySelector('.lifecycle .${status} .shaft')).stroke`
    expect(await page.evaluate(stroke), status).toBe('rgb(0, 0, 0)')
  }
})

// Contrast hangs on the colours alone, and all else on the language alone.
test.each([
  ['light', 'en'],
  ['dark', 'tr'],
] as const)('in %s colours, read in %s, it has no accessibility violation', async (colorScheme, language) => {
  const page = await open({ ...real, runs: [...real.runs, talking] }, language, { colorScheme })
  expect(await axeViolations(page, 'main')).toEqual([])
})
