import type { OpenAPIV3_1 } from 'openapi-types'
import { jsonContentsOf } from '../openapi/json-contents.js'

/** The schema of every JSON body of a document with the name that its validator gets. */
export function schemasOf(document: OpenAPIV3_1.Document): [name: string, schema: object][] {
  return jsonContentsOf(document).flatMap(([name, { schema }]): [string, object][] =>
    schema ? [[name, schema]] : [],
  )
}
