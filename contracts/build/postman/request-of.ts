import type { OpenAPIV3_1 } from 'openapi-types'
import type { Request } from './collection.js'
import { headerCredentials, memberCredentials } from './credentials-of.js'
import type { DescribedOperation } from './described-operation.js'

/** A call of an operation with a body of the documents, credentials and base URL exchanged for variables. */
export function requestOf(
  described: DescribedOperation,
  document: OpenAPIV3_1.Document,
  body?: unknown,
): Request {
  const credentials = headerCredentials(described, document)
  return {
    method: described.method,
    header: [
      ...credentials.map(({ name, variable }) => ({ key: name, value: `{{${variable}}}` })),
      ...(body === undefined ? [] : [{ key: 'Content-Type', value: 'application/json' }]),
    ],
    ...(body !== undefined && {
      body: { mode: 'raw', raw: rawBody(described, body), options: { raw: { language: 'json' } } },
    }),
    url: urlOf(described),
  }
}

function rawBody(described: DescribedOperation, body: unknown): string {
  const exchanged = memberCredentials(described, body).map(({ name, variable }) => [name, `{{${variable}}}`])
  return JSON.stringify({ ...(body as object), ...Object.fromEntries(exchanged) }, null, 2)
}

function urlOf({ role, path }: DescribedOperation): Request['url'] {
  const host = `{{${role}Url}}`
  const parts = path.split('/').filter((part) => part !== '')
  return { raw: host + path, host: [host], ...(parts.length > 0 && { path: parts }) }
}
