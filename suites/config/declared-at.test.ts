import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { declaredAt } from './declared-at.js'

function declared(name: string, text: string) {
  mkdirSync('uyum-report', { recursive: true })
  const folder = mkdtempSync(join('uyum-report', 'declared-'))
  writeFileSync(join(folder, name), text)
  return { at: declaredAt('pos', join(folder, name)), file: `${folder.replaceAll('\\', '/')}/${name}` }
}

test.each([
  [
    'YAML',
    'uyum.config.yaml',
    '# pos: no\nmock:\n  pos: {}\ntargets:\n  till: {}\n  "pos":\n    surface: x\n',
    6,
  ],
  ['JSON', 'uyum.config.json', '{\n  "targets": { "a": {},\n    "pos": {} }\n}', 3],
  ['TypeScript', 'uyum.config.ts', 'export default {\n  targets: {\n    pos: {},\n  },\n}', 3],
  ['a module that makes its targets', 'uyum.config.ts', '\nexport default make()\n', 1],
])('%s', (_format, name, text, line) => {
  const { at, file } = declared(name, text)
  expect(at).toEqual({ file, line })
})

test('outside the current folder it is told of by no path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-declared-'))
  writeFileSync(join(folder, 'uyum.config.yaml'), 'targets: { pos: {} }')
  expect(declaredAt('pos', join(relative('', folder), 'uyum.config.yaml'))).toBeUndefined()
})
