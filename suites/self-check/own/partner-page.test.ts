import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import type { Partner } from '../../../contracts/contract/surfaces.js'
import { renderDocumentPage } from '../../../mocks/docs/document-page.js'
import { localeTexts } from '../../../mocks/docs/locale-texts.js'
import { loadPartnerFacts } from '../../../mocks/docs/partner-facts.js'
import { renderPartnerPage } from '../../../mocks/docs/partner-page.js'

const example = join(import.meta.dirname, '../../examples/partners/yakin-kurye')

/** The row of a member on the partner's page. */
async function amountOf(partner: string): Promise<string | undefined> {
  const page = renderPartnerPage(await loadPartnerFacts(partner as Partner), localeTexts('en', {}))
  const rows = page.split('\n').filter((line) => line.includes('`amount`') && line.includes('number'))
  return rows[0]?.replaceAll(/ +/g, ' ')
}

test('the page of a partner of one’s own says of each member where it is known from', async () => {
  const guessed = join(mkdtempSync(join(tmpdir(), 'uyum-own-')), 'tahmin')
  cpSync(example, guessed, { recursive: true })
  const sheet = readFileSync(join(guessed, 'partner.yaml'), 'utf8')
  writeFileSync(join(guessed, 'partner.yaml'), `${sheet}\nx-uyum-inferred: true\n`)
  rmSync(join(guessed, 'partner.ts'))
  await enrolFolders([example, guessed])
  expect(await amountOf('yakin-kurye')).toContain('| stated |')
  expect(await amountOf('tahmin')).toContain('| assumed |')
})

test('of its pages every sentence stands with what rests on it', async () => {
  await enrolFolders([example])
  const { documents } = await loadPartnerFacts('yakin-kurye' as Partner)
  expect(documents.map(({ document }) => document)).toEqual(['api.txt'])
  const page = renderDocumentPage(await loadPartnerFacts('yakin-kurye' as Partner), localeTexts('en', {}))
  const [repeat] = page.split('\n').filter((line) => line.includes('yeni gönderi oluşturmaz'))
  expect(repeat).toContain('`createDelivery-repeated`')
  expect(repeat).toContain('`repeated-order-held-once`')
})
