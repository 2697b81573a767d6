import type { OpenAPIV3_1 } from 'openapi-types'

type Content = { content?: Record<string, { schema?: object }> }
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

/** Every JSON body of a document with the name that its validator gets. */
export function schemasOf(document: OpenAPIV3_1.Document): [name: string, schema: object][] {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})]
  const operations = items.flatMap((item) =>
    methods.flatMap((method) => (item as OpenAPIV3_1.PathItemObject)[method] ?? []),
  )
  return operations.flatMap((operation) => [
    ...named(`${operation.operationId}.request`, operation.requestBody as Content | undefined),
    ...Object.entries(operation.responses ?? {}).flatMap(([status, answer]) =>
      named(`${operation.operationId}.${status}`, answer as Content),
    ),
  ])
}

function named(name: string, body: Content | undefined): [string, object][] {
  const schema = body?.content?.['application/json']?.schema
  return schema ? [[name, schema]] : []
}
