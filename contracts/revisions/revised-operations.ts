import { httpMethods } from '../openapi/http-methods.js'
import type { JsonSchema } from './json-schema.js'
import type { Revision } from './revision.js'

/** One call of a revision, as it stands in the document. */
export interface RevisedOperation {
  id: string
  /** In upper case. */
  method: string
  path: string
  parameters: readonly ParameterObject[]
  request: JsonSchema | undefined
  answers: ReadonlyMap<string, AnswerObject>
  /** Names of the schemes of which a caller needs one set. */
  security: readonly Readonly<Record<string, unknown>>[]
  /** The operation itself, with its quotes. */
  object: Readonly<Record<string, unknown>>
}

export interface ParameterObject {
  name: string
  in: string
  required?: boolean
  schema?: JsonSchema
}

export interface AnswerObject {
  description?: string
  content?: Readonly<Record<string, JsonBody>>
}

interface JsonBody {
  schema?: JsonSchema
  examples?: Readonly<Record<string, { value?: unknown }>>
}

interface OperationObject {
  operationId?: string
  'x-path'?: string
  parameters?: readonly ParameterObject[]
  requestBody?: { content?: AnswerObject['content'] }
  responses?: Readonly<Record<string, AnswerObject>>
  security?: RevisedOperation['security']
}
type PathItem = Readonly<Record<string, OperationObject>> & { parameters?: readonly ParameterObject[] }

/** All calls of a revision: those that the partner serves, and those that it makes. */
export function revisedOperations({ document }: Revision): RevisedOperation[] {
  const items = { ...document.paths, ...document.webhooks } as unknown as Record<string, PathItem>
  return Object.entries(items).flatMap(([key, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method]
      return operation ? [describe(key, method, item, operation, document.security ?? [])] : []
    }),
  )
}

function describe(
  key: string,
  method: string,
  item: PathItem,
  operation: OperationObject,
  security: RevisedOperation['security'],
): RevisedOperation {
  return {
    id: operation.operationId ?? `${method.toUpperCase()} ${key}`,
    method: method.toUpperCase(),
    path: operation['x-path'] ?? key,
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
    request: jsonOf(operation.requestBody?.content)?.schema,
    answers: new Map(Object.entries(operation.responses ?? {})),
    security: operation.security ?? security,
    object: { ...operation },
  }
}

/** What is documented of a JSON body; documents of others have it under this name once they are read. */
export function jsonOf(content: AnswerObject['content']): JsonBody | undefined {
  return content?.['application/json']
}
