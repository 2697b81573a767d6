import { operationsOf, type Operation } from '../../contracts/openapi/operations.js'
import { loadMockedSurfaces } from './mocked-surfaces.js'

/** Sends the documents' own examples to the mocks and tells, a line a call, what came back. */
export async function* sendSampleCalls(baseUrl: string): AsyncGenerator<string> {
  for (const { surface, contract } of await loadMockedSurfaces()) {
    for (const operation of operationsOf(contract, surface)) {
      for (const [name, body] of samplesOf(operation)) {
        const response = await fetch(`${baseUrl}/${surface}${operation.path}`, {
          method: operation.method,
          headers: { 'content-type': 'application/json', ...operation.sampleHeaders },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        yield `${surface} ${operation.id}${name && ` (${name})`}: ${operation.method} ${operation.path} → ${response.status} ${text}`
      }
    }
  }
}

function samplesOf({ examples }: Operation): [name: string, body: unknown][] {
  return examples.size > 0 ? [...examples] : [['', undefined]]
}
