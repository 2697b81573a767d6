import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OwnPartnerError } from '../own-partner-error.js'
import { loadPartner } from './load-partner.js'

const example = join(import.meta.dirname, '../../../suites/examples/partners/yakin-kurye')

test('what partner.ts adds stands beside what follows from the folder', async () => {
  const { surfaces, files } = await loadPartner(example)
  const { code, unverified } = surfaces['yakin-kurye/courier']!
  expect(code?.checks?.map(({ id }) => id)).toEqual(['yakin-kurye/courier/own/tracking-ids-differ'])
  expect(Object.keys(code?.defects ?? {})).toEqual(['tracking-id-returned'])
  expect(unverified).toEqual([])
  expect(files).toContain(join(example, 'partner.ts'))
})

test('without it what is said in words alone is listed as verified by nothing', async () => {
  const folder = copied()
  rmSync(join(folder, 'partner.ts'))
  const { surfaces } = await loadPartner(folder)
  expect(surfaces['yakin-kurye/courier']!.unverified).toEqual([
    'tracking-id-returned',
    'payment-type-with-amount',
  ])
})

test.each([
  ["requirement: 'tracking-id-returned'", "requirement: 'traking-id-returned'", 'code-names-a-requirement'],
  ["'yakin-kurye/courier/own/", "'baska/courier/own/", 'check-id-names-its-surface'],
  ['async createDelivery', 'async createDelivry', 'operation-is-documented'],
  ['export default definePartner', 'export const other = definePartner', 'code-is-a-partner'],
  ['export default', 'export default nothing(', 'code-runs'],
])('%s as %s: %s, with its line and a cure', async (right, wrong, rule) => {
  const error = await failure(right, wrong)
  const [finding] = error.findings
  expect(finding).toMatchObject({ rule, file: expect.stringContaining('partner.ts') as string })
  expect(finding!.line).toBeGreaterThan(0)
  expect(finding!.cure).not.toBe('')
})

function copied(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'uyum-')), 'yakin-kurye')
  cpSync(example, folder, { recursive: true })
  return folder
}

async function failure(right: string, wrong: string): Promise<OwnPartnerError> {
  const folder = copied()
  const file = join(folder, 'partner.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(right, wrong))
  const thrown: unknown = await loadPartner(folder).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(OwnPartnerError)
  return thrown as OwnPartnerError
}
