import { mkdtempSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cutVariables } from './cut-variables.js'
import { readDotenv } from './read-dotenv.js'

const text = 'FIRST=a\r\nBRANCH=Kadıköy\r\n'

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16, as Windows PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
])('.env is read in %s', (_, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-env-'))
  writeFileSync(join(folder, '.env'), bytes)
  expect(readDotenv(folder)).toEqual({ FIRST: 'a', BRANCH: 'Kadıköy' })
})

test('.env in an older code page is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-env-'))
  writeFileSync(join(folder, '.env'), Buffer.from('BRANCH=\xddzmir', 'latin1'))
  expect(() => readDotenv(folder)).toThrow(/\.env: expected text in UTF-8.* line 1 holds bytes/)
})

describe('a value that ends at a "#" is told', () => {
  test.each([
    ['KEY=key#with#hash', [{ name: 'KEY', line: 1 }]],
    ['A=1\nexport KEY = s3cret#1 # a comment', [{ name: 'KEY', line: 2 }]],
    ['KEY=key # a comment', []],
    ['KEY="key#with#hash"', []],
    ["KEY='key#with#hash'", []],
    ['# KEY=key#with', []],
    ['PEM="first\nKEY=a#b\nlast"', []],
  ])('%j', (env, expected) => {
    expect(cutVariables(env, parseEnv(env))).toEqual(expected)
  })
})
