import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { bundleDocument } from './bundle-document.js'
import { compileValidators } from './compile-validators.js'
import { contractFolders } from '../contract-folders.js'
import { publishedDocuments } from './published-documents.js'
import { turkishTexts } from './turkish-texts.js'
import { writeWhenChanged } from './write-when-changed.js'

const validatorTypes = `import type { Validators } from '../../validation.js'

export declare const validators: Validators
`

/** Writes what a build derives from each contract and git ignores: its bundled document, its Turkish and its validators. */
async function generate(folder: string): Promise<void> {
  const document = await bundleDocument(folder)
  const generated = join(folder, 'generated')
  mkdirSync(generated, { recursive: true })
  writeWhenChanged(
    join(generated, 'document.ts'),
    `import type { OpenAPIV3_1 } from 'openapi-types'\n\n` +
      `export const document = ${JSON.stringify(document)} as unknown as OpenAPIV3_1.Document\n`,
  )
  for (const [language, published] of Object.entries(publishedDocuments(folder)))
    writeWhenChanged(join(generated, `openapi.${language}.json`), `${JSON.stringify(published, null, 1)}\n`)
  writeWhenChanged(
    join(generated, 'turkish.ts'),
    `export const turkish: Readonly<Record<string, string>> = ${JSON.stringify(turkishTexts(folder))}\n`,
  )
  // Plain JavaScript: for the compiler they are a table of validators, and nothing to read through.
  writeWhenChanged(join(generated, 'validators.js'), await compileValidators(document))
  writeWhenChanged(join(generated, 'validators.d.ts'), validatorTypes)
}

const [only] = process.argv.slice(2)
const folders = contractFolders(join(import.meta.dirname, '..'))
await Promise.all(folders.filter((folder) => !only || folder.endsWith(only)).map(generate))
