import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../reports/chromium/launch-chromium.js'

/** Takes the picture of a report that the README shows: a mock with one fault, judged, as the page opens. */

const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
const picture = join(import.meta.dirname, 'report.png')
const out = mkdtempSync(join(tmpdir(), 'uyum-picture-'))

async function startFaultyMock(): Promise<{ mock: ChildProcess; baseUrl: string }> {
  const args = ['mock', '--port', '0', '--json', '--defect', 'unknown-restaurant-is-404']
  const mock = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(mock.stdout, 'data')) as [Buffer]
  return { mock, baseUrl: (JSON.parse(line.toString()) as { baseUrl: string }).baseUrl }
}

function judge(baseUrl: string): void {
  const target = ['--target', `${baseUrl}/muditakurye/courier`]
  const states = ['--states', `${baseUrl}/_uyum/states/muditakurye/courier`]
  const credentials = ['apiKey=yk_test_key', 'basic.username=demo', 'basic.password=demo']
  const args = [
    ...['check', 'muditakurye/courier', ...target, ...states, '--build', '1.4.2', '--seed', '7'],
    ...['--credential', ...credentials, 'restaurantId=rest_test0000001'],
    ...['--reporter', 'html', '--out', out, '--fail-on', 'must'],
  ]
  try {
    execFileSync(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  } catch (error) {
    // 1: the fault was found, which is what the picture shows.
    if ((error as { status?: number }).status !== 1) throw error
  }
}

const { mock, baseUrl } = await startFaultyMock()
try {
  judge(baseUrl)
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1100, height: 720 }, locale: 'en-GB' })
  await page.goto(pathToFileURL(join(out, 'index.html')).href)
  await page.screenshot({ path: picture })
  await browser.close()
  process.stdout.write(`wrote ${picture} (${Math.round(statSync(picture).size / 1024)} kB)\n`)
} finally {
  mock.kill()
  rmSync(out, { recursive: true })
}
