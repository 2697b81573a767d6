import type { OpenAPIV3_1 } from 'openapi-types'
import type { Lifecycle } from './lifecycle.js'
import type { Readings } from './reading.js'
import type { Requirements } from '../requirements/requirement.js'
import type { DocumentTable } from '../requirements/table-columns.js'
import type { Validators } from '../validation/validation.js'

/** All that one partner promises, as data. */
export interface Contract {
  partner: string
  /** The partner's own name, as people write it. */
  name: string
  /** The OpenAPI document, every `$ref` resolved. */
  document: OpenAPIV3_1.Document
  /** The tables of its documents; absent where these were not read. */
  tables?: readonly DocumentTable[]
  validators: Validators
  lifecycle: Lifecycle
  readings: Readings
  /** What those who serve a surface must do, by surface. */
  requirements: Readonly<Record<string, Requirements>>
  /** What those who call a surface must do, by surface. */
  clientRequirements: Readonly<Record<string, Requirements>>
}

/** Declares a partner's contract; the names of its requirements and readings stay known to the compiler. */
export function defineContract<const T extends Contract>(contract: T): T {
  return contract
}
