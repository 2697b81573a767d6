import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../chromium/launch-chromium.js'
import { renderHtml } from '../html/html-reporter.js'
import type { Page } from '../html/tested/page-browser.js'
import type { RunRecord } from '../../suites/record/run-record.js'
import { sampleLargeRecord } from '../samples/large-record.js'

/**
 * How long a page of 2,000 checks with evidence, and one of 20 targets, takes to write, to open and to filter:
 * `npm run bench:page`. On a machine that does something else its figures say nothing.
 */
async function measure(name: string, record: RunRecord): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-bench-'))
  const path = join(folder, 'index.html')
  const began = performance.now()
  const page = renderHtml(record)
  await writeFile(path, page)
  const written = performance.now() - began
  const browser = await launchChromium()
  const opened: number[] = []
  const filtered: number[] = []
  for (let time = 0; time < 5; time += 1) {
    const tab = await browser.newPage()
    const start = performance.now()
    await tab.goto(pathToFileURL(path).href)
    await nextFrame(tab)
    opened.push(performance.now() - start)
    filtered.push(await tab.evaluate<number>(filterOnce))
    await tab.close()
  }
  await browser.close()
  await rm(folder, { recursive: true })
  const size = (Buffer.byteLength(page) / 1e6).toFixed(1)
  console.log(
    `${name}: ${size} MB written in ${written.toFixed(0)} ms, opened in ${median(opened)} ms, filtered in ${median(filtered)} ms`,
  )
}

function nextFrame(tab: Page): Promise<unknown> {
  return tab.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

/** From a letter in the field to the frame that shows what is left. */
const filterOnce = `new Promise((done) => {
  const field = document.querySelector('[name=text]')
  field.value = 'number-19'
  const start = performance.now()
  field.dispatchEvent(new Event('input', { bubbles: true }))
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)))
})`

function median(times: number[]): string {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(0)
}

/** A record of so many targets. */
function ofTargets(count: number, { runs: [run], ...record }: RunRecord): RunRecord {
  const runs = Array.from({ length: count }, (_, at) => ({
    ...run!,
    target: `target-${at + 1}`,
  }))
  return { ...record, runs }
}

await measure('2,000 failed', sampleLargeRecord(2000, 2000))
await measure('100 failed, 1,900 passed', sampleLargeRecord(2000, 100))
await measure('20 targets of 300 checks, 30 of them failed', ofTargets(20, sampleLargeRecord(300, 30)))
