import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { loadPartner } from '../../contracts/own/partner.js'
import { tellChangedPartners } from './tell-changed-partners.js'

const example = join(import.meta.dirname, '../../suites/examples/partners/yakin-kurye')

afterEach(() => vi.restoreAllMocks())

test.each([
  [
    'a change that is sound asks for a new start',
    'minutes: 5',
    /partner\.yaml changed: start the mock again/,
  ],
  ['a faulty one is told with its cure', 'party: curier', /Did you mean "courier"\?/],
])('%s', async (_what, words, told) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-')), 'yakin-kurye')
  cpSync(example, folder, { recursive: true })
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0)
  const stop = tellChangedPartners([await loadPartner(folder)])
  const file = join(folder, 'partner.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    words.startsWith('party') ? text.replace('party: courier', words) : `${text}# ${words}\n`,
  )
  await expect.poll(() => lines.join('')).toMatch(told)
  stop()
})
