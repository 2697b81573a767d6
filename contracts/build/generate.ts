import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { bundleDocument, bundleText } from './bundle-document.js'
import { compileValidators } from './compile-validators.js'
import { contractFolders } from '../contract/contract-folders.js'
import { revisionFolders } from '../revisions/revision-folders.js'
import { documentFields } from './document-fields.js'
import { documentTables } from './document-tables.js'
import { publishedDocuments, revisedDocument } from './published-documents.js'
import { turkishTexts } from './turkish-texts.js'
import { writeWhenChanged } from './write-when-changed.js'

const contractsRoot = join(import.meta.dirname, '..')

const validatorTypes = (place: string): string => `import type { Validators } from '${place}'

export declare const validators: Validators
`

/** Writes what a build derives from each contract and git ignores: its bundled document, its fields, its Turkish and its validators. */
async function generate(folder: string): Promise<void> {
  const generated = await writeDocument(folder, await bundleDocument(folder))
  for (const [language, published] of Object.entries(publishedDocuments(folder)))
    writeWhenChanged(join(generated, `openapi.${language}.json`), `${JSON.stringify(published, null, 1)}\n`)
  writeWhenChanged(
    join(generated, 'turkish.ts'),
    `export const turkish: Readonly<Record<string, string>> = ${JSON.stringify(turkishTexts(folder))}\n`,
  )
  writeWhenChanged(
    join(generated, 'tables.ts'),
    `import type { DocumentTable } from '../../requirements/table-columns.js'\n\nexport const tables: readonly DocumentTable[] = ${JSON.stringify(documentTables(folder))}\n`,
  )
  writeWhenChanged(
    join(generated, 'fields.ts'),
    `export const fields = ${JSON.stringify(documentFields(folder))} as const\n`,
  )
  for (const revision of revisionFolders(folder))
    await writeDocument(revision, await bundleText(revision, revisedDocument(folder, revision)))
}

/** Writes the document and its validators, and says where. */
async function writeDocument(folder: string, document: OpenAPIV3_1.Document): Promise<string> {
  const generated = join(folder, 'generated')
  mkdirSync(generated, { recursive: true })
  writeWhenChanged(
    join(generated, 'document.ts'),
    `import type { OpenAPIV3_1 } from 'openapi-types'\n\n` +
      `export const document = ${JSON.stringify(document)} as unknown as OpenAPIV3_1.Document\n`,
  )
  // Plain JavaScript: for the compiler they are a table of validators, and nothing to read through.
  writeWhenChanged(join(generated, 'validators.js'), await compileValidators(document))
  const toValidation = relative(generated, join(contractsRoot, 'validation', 'validation.js')).replaceAll(
    '\\',
    '/',
  )
  writeWhenChanged(join(generated, 'validators.d.ts'), validatorTypes(toValidation))
  return generated
}

const [only] = process.argv.slice(2)
const folders = contractFolders(contractsRoot)
await Promise.all(folders.filter((folder) => !only || folder.endsWith(only)).map(generate))
