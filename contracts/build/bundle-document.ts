import { join } from 'node:path'
import { bundle, createConfig } from '@redocly/openapi-core'
import type { OpenAPIV3_1 } from 'openapi-types'

/** Reads a contract's `openapi.yaml` with every `$ref` resolved. */
export async function bundleDocument(folder: string): Promise<OpenAPIV3_1.Document> {
  const config = await createConfig({})
  const { bundle: bundled, problems } = await bundle({
    ref: join(folder, 'openapi.yaml'),
    config,
    dereference: true,
  })
  const faults = problems.filter((problem) => problem.severity === 'error')
  if (faults.length > 0) {
    throw new Error(
      `bundling ${folder}/openapi.yaml: expected no fault, found: ${faults.map(({ message }) => message).join('; ')}`,
    )
  }
  const document = bundled.parsed as OpenAPIV3_1.Document
  const { securitySchemes = {} } = document.components ?? {}
  return { ...document, components: { securitySchemes } }
}
