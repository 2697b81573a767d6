import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const pagesIn = (language: string): string[] =>
  readdirSync(join(root, 'docs', language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()

/** The README and every page, in English and in Turkish. */
const pairs = [
  ['README.md', 'README.tr.md'],
  ...pagesIn('en').map((page) => [`docs/en/${page}`, `docs/tr/${page}`]),
] as [string, string][]

const read = (page: string): string => readFileSync(join(root, page), 'utf8')
const withoutBlocks = (text: string): string => text.replaceAll(/^```[^]*?^```$/gm, '')
const levelsOf = (page: string): string[] =>
  [...withoutBlocks(read(page)).matchAll(/^(#+) /gm)].map(([, marks]) => marks!)
/** A diagram and a comment are written in their language; commands and code are the same in both. */
const codeOf = (page: string): string[] =>
  [...read(page).matchAll(/^```[^]*?^```$/gm)]
    .map(([block]) => block)
    .filter((block) => !block.startsWith('```mermaid'))
    .map((block) => block.replaceAll(/(?:^|[ 	]+)(?:#|\/\/) .*$/gm, ''))
const rowsOf = (page: string): number => [...withoutBlocks(read(page)).matchAll(/^\|/gm)].length

test('both languages have the same pages', () => {
  expect(pagesIn('tr')).toEqual(pagesIn('en'))
})

const titleOf = (page: string): string => /^# (.+)$/m.exec(read(page))![1]!

test.each(['en', 'tr'])('the pages that one is sent to first bear their own titles (%s)', (language) => {
  const pages = pagesIn(language).filter((page) => !page.includes('/'))
  const sent = pages.flatMap((page) => {
    const [, , way = ''] = read(join('docs', language, page)).split('\n')
    return [...way.matchAll(/\[([^\]]+)\]\(([a-z-]+\.md)\)/g)].map(([, name, to]) => ({
      page,
      name,
      to: to!,
    }))
  })
  expect(sent.length).toBeGreaterThan(15)
  expect(sent.filter(({ name, to }) => name !== titleOf(join('docs', language, to)))).toEqual([])
})

describe.each(pairs)('%s and %s', (english, turkish) => {
  test('have the same structure of headings', () => {
    expect(levelsOf(turkish)).toEqual(levelsOf(english))
  })

  test('have the same code, and tables of the same length', () => {
    expect(codeOf(turkish)).toEqual(codeOf(english))
    expect(rowsOf(turkish)).toBe(rowsOf(english))
  })

  test.each([english, turkish])('links of %s lead somewhere', (page) => {
    const links = [...withoutBlocks(read(page)).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(
      ([, link]) => link!,
    )
    expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([])
  })
})
