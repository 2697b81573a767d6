import type { OpenAPIV3_1 } from 'openapi-types'

type Body = { content?: Record<string, { examples?: Record<string, { value?: unknown }> }> }
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const

/** Each example of a document by `<operationId>.<request or status> <name>`. */
export function documentedBodies(document: OpenAPIV3_1.Document): Map<string, unknown> {
  const items = [...Object.values(document.paths ?? {}), ...Object.values(document.webhooks ?? {})]
  const operations = items.flatMap((item) =>
    methods.flatMap((method) => (item as OpenAPIV3_1.PathItemObject)[method] ?? []),
  )
  return new Map(
    operations.flatMap(({ operationId, requestBody, responses = {} }) => [
      ...named(`${operationId}.request`, requestBody as Body | undefined),
      ...Object.entries(responses).flatMap(([status, answer]) =>
        named(`${operationId}.${status}`, answer as Body),
      ),
    ]),
  )
}

function named(body: string, { content = {} }: Body = {}): [string, unknown][] {
  const examples = content['application/json']?.examples ?? {}
  return Object.entries(examples).map(([name, { value }]) => [`${body} ${name}`, value])
}
