import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toldBy } from './user-error.js'

function thrownBy(act: () => unknown): Error {
  try {
    act()
  } catch (error) {
    return error as Error
  }
  throw new Error('expected it to throw')
}

test.each([
  [
    'a file that is not there',
    () => readFileSync('/nowhere/at/all'),
    'böyle bir dosya ya da klasör yok (ENOENT',
  ],
  ['a folder in place of a file', () => readFileSync('/'), 'orada dosya değil, bir klasör var (EISDIR'],
  [
    'a file in place of a folder',
    () => readdirSync(import.meta.filename),
    'yolun bir parçası klasör değil (ENOTDIR',
  ],
  ['what is there', () => mkdirSync(import.meta.dirname), 'orada aynı adla başka bir şey var (EEXIST'],
  ['half a JSON', () => JSON.parse('{"a":') as unknown, 'geçerli JSON değil: yarıda bitiyor'],
  ['no JSON', () => JSON.parse('<html>') as unknown, "geçerli JSON değil: '<' beklenmiyordu"],
  ['JSON with a comma too many', () => JSON.parse('{"a":1,}') as unknown, 'geçerli JSON değil'],
  ['what is not known', () => new URL('x'), 'Invalid URL'],
])('%s', (_what, act, words) => {
  expect(toldBy(thrownBy(act)).tr).toContain(words)
})
