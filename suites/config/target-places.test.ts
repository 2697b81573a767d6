import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { targetPlaces } from './target-places.js'

function folderWith(configuration: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-places-'))
  writeFileSync(join(folder, 'uyum.config.yaml'), configuration)
  return folder
}

test('a target is where it says, whether its credentials are there or not', async () => {
  const folder = folderWith(
    [
      'targets:',
      '  till:',
      '    surface: hiziryemek/pos',
      '    baseUrl: http://127.0.0.1:5001',
      "    credentials: { secretKey: '${NOT_SET}' }",
      '  elsewhere:',
      '    surface: bkyemek/pos',
      "    baseUrl: '${NOT_SET}/pos'",
    ].join('\n'),
  )
  expect(await targetPlaces(undefined, folder)).toEqual([
    { name: 'till', surface: 'hiziryemek/pos', baseUrl: 'http://127.0.0.1:5001' },
  ])
})

test.each(['{}', 'targets: none', 'targets: [1]', 'targets: { till: null }'])(
  '%s: there are none',
  async (text) => {
    expect(await targetPlaces(undefined, folderWith(text))).toEqual([])
  },
)
