import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { piecesOf } from '../../contracts/lint/coverage/document-pieces.js'
import { partnerNames } from '../../contracts/contract/surfaces.js'
import { loadPartnerFacts } from './partner-facts.js'
import { partnerPages } from './partner-pages.js'

const docs = join(import.meta.dirname, '..', '..', 'docs')
let pages: ReadonlyMap<string, string>

beforeAll(async () => {
  pages = await partnerPages()
})

describe('the committed pages are what `uyum docs` writes', () => {
  for (const partner of partnerNames)
    test.each([
      `en/partners/${partner}.md`,
      `tr/partners/${partner}.md`,
      `en/partners/${partner}-document.md`,
      `tr/partners/${partner}-document.md`,
    ])('%s (if not: npm run docs)', (page) => {
      expect(readFileSync(join(docs, page), 'utf8')).toBe(pages.get(page))
    })
})

describe('a page holds all that a partner’s contract and mock know', () => {
  test.each(partnerNames)('%s', async (partner) => {
    const { contract, mocked, questions } = await loadPartnerFacts(partner)
    const names = mocked.flatMap(({ surface, operations, states, magicValues }) => [
      surface,
      ...Object.keys(operations),
      ...Object.keys(states),
      ...magicValues.map(({ field, value }) => `"${field}": ${JSON.stringify(value)}`),
      ...Object.keys(contract.requirements[surface] ?? {}),
      ...Object.keys(contract.clientRequirements[surface] ?? {}),
    ])
    const readings = Object.keys(contract.readings)
    for (const language of ['en', 'tr'] as const) {
      const page = pages.get(`${language}/partners/${partner}.md`)!
      expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
      expect(readings.filter((name) => !page.includes(`### \`${name}\``))).toEqual([])
      expect(questions.filter((question) => !page.includes(question[language]))).toEqual([])
    }
  })

  test('no open question names a reading that there is not', async () => {
    for (const partner of partnerNames) {
      const { contract, questions } = await loadPartnerFacts(partner)
      for (const name of questions.flatMap(({ readings = [] }) => readings))
        expect(Object.keys(contract.readings)).toContain(name)
    }
  })
})

describe('the page of a document', () => {
  test.each(partnerNames)('of %s has each of its words, in order', async (partner) => {
    const { documents } = await loadPartnerFacts(partner)
    for (const coverage of documents) {
      const told = piecesOf(coverage).map(({ text }) => text)
      expect(told.join('').replaceAll(/\s/g, '')).toBe(coverage.text.replaceAll(/\s/g, ''))
    }
  })

  test('tells a requirement with its weight and reading, a place of the contract, and why nothing rests', () => {
    const rows = pages.get('en/partners/muditakurye-document.md')!.split('\n')
    expect(rows).toContain('| 7 | Endpoint | _Nothing._ A heading. |')
    expect(rows.find((row) => row.includes('| customerName string Evet Müşteri adı soyadı |'))).toBe(
      '| 27 | customerName string Evet Müşteri adı soyadı | ' +
        '[`muditakurye/courier`: who serves it](muditakurye.md#muditakuryecourier-who-serves-it): ' +
        '`type-of-customerName` (must, reading `muditakurye.wrong-type`), ' +
        '`customer-name-required` (must, reading `muditakurye.missing-field`)<br>' +
        '[`muditakurye/courier`: who calls it](muditakurye.md#muditakuryecourier-who-calls-it): ' +
        '`type-of-customerName` (must), `required-fields-sent` (must)<br>' +
        '`openapi.yaml`: `Order.customerName` |',
    )
  })

  test.each(partnerNames)('of %s leads to headings that are there', (partner) => {
    for (const language of ['en', 'tr'] as const) {
      const page = pages.get(`${language}/partners/${partner}.md`)!
      const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => githubAnchor(heading!))
      const links = [...pages.get(`${language}/partners/${partner}-document.md`)!.matchAll(/\.md#([^)]+)\)/g)]
      expect(links.map(([, anchor]) => anchor).filter((anchor) => !anchors.includes(anchor!))).toEqual([])
    }
  })
})

/** https://github.com/gjtorikian/html-pipeline: lower case, no punctuation, hyphens for spaces. */
function githubAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

test('a Turkish page has one word for a reading, “yorum”, and one for a surface, “arayüz”', () => {
  const turkish = [...pages].filter(([path]) => path.startsWith('tr/'))
  expect(turkish.filter(([, page]) => /(?<!\p{L})(okuma(lar\p{L}*)?(?!\p{L})|yüzey)/iu.test(page))).toEqual(
    [],
  )
})

test('a quote of an excerpt says that it is one', () => {
  expect(pages.get('en/partners/muditakurye.md')).toContain('(excerpt, `webhooks.md`)')
  expect(pages.get('tr/partners/muditakurye.md')).toContain('(özet, `webhooks.md`)')
  expect(pages.get('en/partners/muditakurye.md')).not.toMatch(/” \(`[^`]+\.md`\)/)
})
