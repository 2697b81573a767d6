import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { parse } from 'yaml'
import type { Contract } from '../../contract/contract.js'
import { allOperations, type Operation } from '../../openapi/operations.js'

/** The operations of a contract's `openapi.yaml`, read from the file as it stands. */
export function readOperations(folder: string): Operation[] {
  const document = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as OpenAPIV3_1.Document
  return allOperations({ partner: basename(folder), document } as unknown as Contract)
}
