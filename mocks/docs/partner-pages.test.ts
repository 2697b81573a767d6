import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { partnerNames } from '../../contracts/surfaces.js'
import { loadPartnerFacts } from './partner-facts.js'
import { partnerPages } from './partner-pages.js'

const docs = join(import.meta.dirname, '..', '..', 'docs')
let pages: ReadonlyMap<string, string>

beforeAll(async () => {
  pages = await partnerPages()
})

describe('the committed pages are what `uyum docs` writes', () => {
  for (const partner of partnerNames)
    test.each(['en', 'tr'])(`${partner}, %s (if not: npm run docs)`, (language) => {
      const page = `${language}/partners/${partner}.md`
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

test('a Turkish page calls a reading “yorum” alone', () => {
  const turkish = [...pages].filter(([path]) => path.startsWith('tr/'))
  expect(turkish.filter(([, page]) => /(?<!\p{L})okuma(lar\p{L}*)?(?!\p{L})/iu.test(page))).toEqual([])
})

test('a quote of an excerpt says that it is one', () => {
  expect(pages.get('en/partners/muditakurye.md')).toContain('(excerpt, `webhooks.md`)')
  expect(pages.get('tr/partners/muditakurye.md')).toContain('(özet, `webhooks.md`)')
  expect(pages.get('en/partners/muditakurye.md')).not.toMatch(/” \(`[^`]+\.md`\)/)
})
