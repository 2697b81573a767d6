import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleDocument } from './bundle-document.js'
import { compileValidators } from './compile-validators.js'
import { contractFolders } from '../contract-folders.js'
import { generateBodies } from './generate-bodies.js'
import { hashContract } from './hash-contract.js'

/** Writes what is derived from each contract: its bundled document, validators and body types. */
async function generate(folder: string): Promise<void> {
  const document = await bundleDocument(folder)
  const generated = join(folder, 'generated')
  mkdirSync(generated, { recursive: true })
  writeFileSync(
    join(generated, 'document.ts'),
    `import type { OpenAPIV3_1 } from 'openapi-types'\n\n` +
      `export const document = ${JSON.stringify(document)} as unknown as OpenAPIV3_1.Document\n` +
      `export const sha256 = '${hashContract(folder)}'\n`,
  )
  writeFileSync(
    join(generated, 'validators.ts'),
    `// @ts-nocheck\n${(await compileValidators(document)).replace(
      'export { validators };',
      `import type { Validators } from '../../validation.js'\nconst typed: Validators = validators\nexport { typed as validators }`,
    )}`,
  )
  writeFileSync(join(folder, 'bodies.ts'), await generateBodies(folder))
}

const [only] = process.argv.slice(2)
const folders = contractFolders(join(import.meta.dirname, '..'))
await Promise.all(folders.filter((folder) => !only || folder.endsWith(only)).map(generate))
