import type { OpenAPIV3_1 } from 'openapi-types'
import { httpMethods } from './http-methods.js'

/** A JSON body as a document describes it: its schema and its examples by name. */
export interface JsonContent {
  schema?: object
  examples?: Record<string, { value?: unknown }>
}

type Body = { content?: Record<string, JsonContent> } | undefined
/** Every JSON body of a document as `<operationId>.request` or `<operationId>.<status>`, in the document's order. */
export function jsonContentsOf(document: OpenAPIV3_1.Document): [name: string, content: JsonContent][] {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})]
  const operations = items.flatMap((item) =>
    httpMethods.flatMap((method) => (item as OpenAPIV3_1.PathItemObject)[method] ?? []),
  )
  return operations.flatMap(({ operationId, requestBody, responses = {} }) => [
    ...named(`${operationId}.request`, requestBody as Body),
    ...Object.entries(responses).flatMap(([status, answer]) =>
      named(`${operationId}.${status}`, answer as Body),
    ),
  ])
}

function named(name: string, body: Body): [string, JsonContent][] {
  const content = body?.content?.['application/json']
  return content ? [[name, content]] : []
}
