import type { OpenAPIV3_1 } from 'openapi-types'
import type { Readings } from '../contract/reading.js'
import type { Requirements } from '../requirements/requirement.js'
import type { Validators } from '../validation/validation.js'

/** What a partner promises at one time, as far as two such times are compared. */
export interface Revision {
  /** How a reader named it: a file, a folder, `<partner>@<revision>`. */
  name: string
  /** The OpenAPI document, every `$ref` resolved. */
  document: OpenAPIV3_1.Document
  /** Of its JSON bodies, by `<operationId>.request` and `<operationId>.<status>`. */
  validators: Validators
  /** What those who serve a surface must do, by surface; nothing where a document stands alone. */
  requirements: Readonly<Record<string, Requirements>>
  /** What those who call it must do. */
  clientRequirements: Readonly<Record<string, Requirements>>
  readings: Readings
}
