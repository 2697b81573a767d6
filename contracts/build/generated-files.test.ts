import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contractFolders } from '../contract/contract-folders.js'
import { bundleDocument } from './bundle-document.js'
import { compileValidators } from './compile-validators.js'
import { generateBodies } from './generate-bodies.js'

const folders = contractFolders(join(import.meta.dirname, '..'))

describe.each(folders.map((folder) => ({ partner: basename(folder), folder })))(
  'what is generated for $partner is fresh (else: npm run generate)',
  ({ folder }) => {
    test('the types of its bodies', async () => {
      expect(readFileSync(join(folder, 'bodies.ts'), 'utf8')).toBe(await generateBodies(folder))
    })

    test('its document and validators', async () => {
      const document = await bundleDocument(folder)
      const generated = readFileSync(join(folder, 'generated', 'document.ts'), 'utf8')
      expect(generated.includes(JSON.stringify(document))).toBe(true)
      expect(readFileSync(join(folder, 'generated', 'validators.js'), 'utf8')).toBe(
        await compileValidators(document),
      )
    })
  },
)

test('there is a contract for each of the five partners', () => {
  expect(folders.map((folder) => basename(folder)).sort()).toEqual([
    'bkyemek',
    'hesapkurye',
    'hiziryemek',
    'kuzeypos',
    'muditakurye',
  ])
})
