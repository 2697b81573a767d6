import type { OpenAPIV3_1 } from 'openapi-types'
import { jsonContentsOf } from '../openapi/json-contents.js'

/** Each example of a document by `<operationId>.<request or status> <name>`. */
export function documentedBodies(document: OpenAPIV3_1.Document): Map<string, unknown> {
  return new Map(
    jsonContentsOf(document).flatMap(([body, { examples = {} }]) =>
      Object.entries(examples).map(([name, { value }]): [string, unknown] => [`${body} ${name}`, value]),
    ),
  )
}
