import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

const banner = '// Generated from openapi.yaml by `npm run generate`; do not edit.\n\n'

/** The TypeScript types of a contract's bodies. */
export async function generateBodies(folder: string): Promise<string> {
  const nodes = await openapiTypescript(pathToFileURL(join(folder, 'openapi.yaml')), {
    silent: true,
    // A field with a default may be left out: the partner fills it in.
    defaultNonNullable: false,
    // Order, StatusUpdate: each schema by its own name too.
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  })
  return banner + astToString(nodes)
}
