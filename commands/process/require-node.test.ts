import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

/** What a module of the package is evaluated after: the texts of all that it imports at its beginning, and its own. */
function evaluatedWith(file: string, texts = new Map<string, string>()): Map<string, string> {
  if (texts.has(file)) return texts
  const text = readFileSync(file, 'utf8')
  texts.set(file, text)
  for (const [, path] of text.matchAll(/^(?:import|export|\}) ?(?:[^\n]* ?from )?"(\.[^"]+)";$/gm))
    evaluatedWith(join(dirname(file), path!), texts)
  return texts
}

test('an older Node is told so before anything is evaluated that it has not', () => {
  const texts = [...evaluatedWith(cli).values()]
  expect(texts.some((text) => text.includes('is too old: uyum needs'))).toBe(true)
  for (const text of texts) {
    expect(text).not.toMatch(/import\.meta\.(?:dirname|filename)/)
    expect(text).not.toMatch(/^(?:import .*|\} )from "(?!node:|\.)/m)
  }
})
