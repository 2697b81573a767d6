import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { glossary } from '../../../reports/text/tested/glossary.js'

const root = join(import.meta.dirname, '..', '..', '..')
/** Quotes of partners stand in their pages: their words are theirs. */
const foreign =
  /^docs\/tr\/partners\/|\.test\.tsx?$|^CHANGELOG|\/generated\/|\/golden\/|tested\/glossary\.ts$/
const files = execFileSync(
  'git',
  ['ls-files', '*.ts', '*.tsx', 'docs/tr/*.md', 'README.tr.md', '*.tr.yaml'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  .filter((name) => !foreign.test(name))

/** The lines of a file that are in Turkish: all of a Turkish file, elsewhere what stands under `tr`. */
function turkishLines(name: string): string[] {
  const text = readFileSync(join(root, name), 'utf8')
  if (!/\.tsx?$/.test(name) || /\.tr\.tsx?$/.test(name)) return text.split('\n')
  return text.match(/\btr:\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`)/g) ?? []
}

const lines = files.flatMap((name) => turkishLines(name).map((line) => `${name}: ${line.trim()}`))

test('there is Turkish to look at', () => {
  expect(lines.length).toBeGreaterThan(4000)
})

test.each(Object.entries(glossary))('all that is Turkish says “%s”', (_word, others) => {
  expect(lines.filter((line) => others.test(line))).toEqual([])
})
