import { join } from 'node:path'
import { bundle, bundleFromString, createConfig } from '@redocly/openapi-core'
import type { OpenAPIV3_1 } from 'openapi-types'

/** Reads a contract's `openapi.yaml` with every `$ref` resolved. */
export async function bundleDocument(folder: string): Promise<OpenAPIV3_1.Document> {
  const ref = join(folder, 'openapi.yaml')
  return bundled(ref, await bundle({ ref, config: await createConfig({}), dereference: true }))
}

/** The same of a document that stands in no file. */
export async function bundleText(name: string, document: object): Promise<OpenAPIV3_1.Document> {
  const source = JSON.stringify(document)
  return bundled(name, await bundleFromString({ source, config: await createConfig({}), dereference: true }))
}

function bundled(name: string, found: Awaited<ReturnType<typeof bundle>>): OpenAPIV3_1.Document {
  const faults = found.problems.filter((problem) => problem.severity === 'error')
  if (faults.length > 0) {
    throw new Error(
      `bundling ${name}: expected no fault, found: ${faults.map(({ message }) => message).join('; ')}`,
    )
  }
  const document = found.bundle.parsed as OpenAPIV3_1.Document
  const { securitySchemes = {} } = document.components ?? {}
  return { ...document, components: { securitySchemes } }
}
