import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureChromium } from '../../../reports/chromium/ensure-chromium.js'
import { canaryCredentials, canarySecrets, shortCanaries, shortCredentials } from './canary-credentials.js'
import { spellingsIn } from './near-spellings.js'
import { startEchoingTarget } from '../servers/targets/echoing-target.js'
import type { SmallServer } from '../servers/targets/small/small-server.js'
import { wholeValuesIn } from '../judging/whole-values.js'

let echo: SmallServer
let folder: string
beforeAll(async () => {
  await ensureChromium()
  echo = await startEchoingTarget()
  folder = await mkdtemp(join(tmpdir(), 'uyum-pdf-leaks-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await echo.close()
})

test.each([
  ['long secrets', canaryCredentials, (text: string) => spellingsIn(text, canarySecrets)],
  ['short secrets', shortCredentials, (text: string) => wholeValuesIn(text, shortCanaries)],
])(
  'the PDF of a check holds none of its %s',
  async (name, credentials, found) => {
    const text = await textOfPdf(name, credentials['bkyemek/pos'])
    expect(text).toContain('apiKey')
    expect(found(text)).toEqual([])
    // Where a line ends, a word may have been cut.
    expect(found(text.replace(/\s+/g, ''))).toEqual([])
  },
  300_000,
)

async function textOfPdf(name: string, credentials: Readonly<Record<string, string>>): Promise<string> {
  const out = join(folder, name)
  const given = Object.entries(credentials).flatMap(([key, value]) => ['--credential', `${key}=${value}`])
  const reports = ['--reporter', 'pdf', '--out', out]
  const cli = join(import.meta.dirname, '../../../dist/cli.js')
  // So many requests that each way of repeating them has its turn; what hides a secret knows no check.
  const part = ['authentication', 'http', 'orders'].map((area) => `bkyemek/pos/${area}`)
  const judged = ['check', 'bkyemek/pos', '--target', echo.baseUrl, '--only', ...part, '--seed', '1']
  const args = [cli, ...judged, ...given, ...reports]
  await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close')
  const document = await getDocumentProxy(new Uint8Array(await readFile(join(out, 'report.pdf'))))
  return (await extractText(document, { mergePages: true })).text
}
