import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')

/** The words of the product's glossary in English, each with those that stood in its place. */
const glossary: Readonly<Record<string, RegExp>> = {
  // A word of stories, which others have written: what befalls a partner in code marks, and its schema.
  fix: /(?<![\p{L}`'.-])mend(?:s|ed|ing)?(?![\p{L}'`])(?!, advance)/iu,
  'does not affect the verdict': /the verdict (?:does not change|stands as it is)/iu,
  'both are needed': /(?:one|each) is not enough/iu,
}

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', 'docs/en/*.md', 'README.md', 'SECURITY.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((name) => !/\.test\.tsx?$|\/generated\/|\/golden\/|\/self-check\/|\/trials\//.test(name))

/** What a reader sees: of a page all of it, of code the texts that begin like a sentence or hold several words. */
function shownTexts(name: string): string[] {
  const text = readFileSync(join(root, name), 'utf8')
  if (name.endsWith('.md')) return text.split('\n')
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  return (code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).filter((one) => one.includes(' '))
}

const texts = files.flatMap((name) => shownTexts(name).map((text) => `${name}: ${text}`))

test('there is English to look at', () => {
  expect(texts.length).toBeGreaterThan(4000)
})

test.each(Object.entries(glossary))('all that is English says “%s”', (_word, others) => {
  expect(texts.filter((text) => others.test(text.slice(text.indexOf(': ') + 1)))).toEqual([])
})
