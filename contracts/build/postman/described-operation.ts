import type { OpenAPIV3_1 } from 'openapi-types'
import { httpMethods } from '../../openapi/http-methods.js'

/** An operation as a contract's document describes it, every `$ref` resolved. */
export interface OperationObject {
  operationId: string
  summary: string
  description?: string
  tags: [role: string]
  parameters?: { name: string; in: string }[]
  requestBody?: Body
  responses: Record<string, DescribedAnswer>
  'x-path'?: string
  'x-sample-headers'?: Record<string, string>
}

export interface DescribedAnswer extends Body {
  description: string
  'x-basis': string
}

export interface Body {
  content?: {
    'application/json'?: { schema?: Readonly<Record<string, unknown>>; examples?: Record<string, Example> }
  }
}

export interface Example {
  summary?: string
  value: unknown
}

/** An operation and how it is called. */
export interface DescribedOperation {
  operation: OperationObject
  method: string
  path: string
  /** Who serves it: the last part of its surface's name. */
  role: string
  isServedByPartner: boolean
}

/** What the partner serves, then what it calls, each in the document's order. */
export function describedOperations({
  paths = {},
  webhooks = {},
}: OpenAPIV3_1.Document): DescribedOperation[] {
  return [...operationsOf(paths as Items, true), ...operationsOf(webhooks as Items, false)]
}

type Items = Record<string, Partial<Record<(typeof httpMethods)[number], OperationObject>>>

function operationsOf(items: Items, isServedByPartner: boolean): DescribedOperation[] {
  return Object.entries(items).flatMap(([key, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const path = operation['x-path'] ?? key
      return [{ operation, method: method.toUpperCase(), path, role: operation.tags[0], isServedByPartner }]
    }),
  )
}

/** The examples of a body, by name. */
export function examplesOf(body: Body | undefined): [name: string, Example][] {
  return Object.entries(body?.content?.['application/json']?.examples ?? {})
}
