import { operationsOf, type Operation } from '../../../contracts/openapi/operations.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { loadedSurfaces } from '../../surfaces/loaded-surfaces.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'

/** One request that every way into the mock must answer alike. */
export interface SampleCase {
  name: string
  surface: Surface
  /** Empty where the request names no operation. */
  operation: string
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

/** The documents' examples, every provocation by name and by magic value, and requests that no document shows. */
export const sampleCases: readonly SampleCase[] = loadedSurfaces.flatMap((surface) =>
  operationsOf(surface.contract, surface.surface).flatMap((operation) => [
    ...examples(operation),
    ...forcedResponses(surface, operation),
    ...magicValues(surface, operation),
    ...strangeRequests(operation),
  ]),
)

function requestOf(operation: Operation, name: string, body?: unknown): SampleCase {
  const { surface, id, method, path, sampleHeaders } = operation
  return {
    name: `${surface} ${id}: ${name}`,
    surface,
    operation: id,
    method,
    path,
    headers: { 'content-type': 'application/json', ...sampleHeaders },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

function examples(operation: Operation): SampleCase[] {
  if (operation.examples.size === 0) return [requestOf(operation, 'sample')]
  return [...operation.examples].map(([name, body]) => requestOf(operation, name, body))
}

function firstExample(operation: Operation): Record<string, unknown> | undefined {
  return operation.examples.values().next().value as Record<string, unknown> | undefined
}

function forcedResponses({ forcedResponses }: MockSurface<unknown>, operation: Operation): SampleCase[] {
  return Object.keys(forcedResponses[operation.id] ?? {}).map((name) => {
    const sample = requestOf(operation, `Prefer: code=${name}`, firstExample(operation))
    return { ...sample, headers: { ...sample.headers, prefer: `code=${name}` } }
  })
}

function magicValues({ magicValues }: MockSurface<unknown>, operation: Operation): SampleCase[] {
  return magicValues
    .filter((magic) => magic.operation === operation.id)
    .map(({ field, value }) =>
      requestOf(operation, `${field}=${value}`, { ...firstExample(operation), [field]: value }),
    )
}

function strangeRequests(operation: Operation): SampleCase[] {
  const sample = requestOf(operation, '', firstExample(operation))
  const named = (name: string, changes: Partial<SampleCase>): SampleCase => ({
    ...sample,
    name: sample.name + name,
    ...changes,
  })
  const { body: _body, ...withoutBody } = sample
  const bodies =
    operation.method === 'GET' ? [] : [named('broken JSON', { body: '{"' }), named('a list', { body: '[]' })]
  return [
    ...bodies,
    named('no credentials', { headers: { 'content-type': 'application/json' } }),
    named('no content type', { headers: { ...operation.sampleHeaders, 'content-type': '' } }),
    { ...withoutBody, name: `${sample.name}no body` },
    named('another method', { operation: '', method: 'PUT', body: '{}' }),
    named('another path', { operation: '', path: `${operation.path}/other` }),
    named('a slash too many', { operation: '', path: `${operation.path}/` }),
    named('capital letters', { operation: '', path: operation.path.toUpperCase() }),
  ]
}
