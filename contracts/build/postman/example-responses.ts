import { STATUS_CODES } from 'node:http'
import type { ExampleResponse, Request } from './collection.js'
import {
  examplesOf,
  type DescribedAnswer,
  type Example,
  type OperationObject,
} from './described-operation.js'

/** An example of each answer in the contract; a range like `4XX` stands for what no document says. */
export function exampleResponses(
  { responses }: OperationObject,
  originalRequest: Request,
): ExampleResponse[] {
  return Object.entries(responses)
    .filter(([code]) => /^\d+$/.test(code))
    .flatMap(([code, answer]) => {
      const examples: [string, Example | undefined][] = examplesOf(answer)
      return (examples.length > 0 ? examples : [['no body is documented', undefined] as const]).map(
        ([name, example]) => exampleResponse(Number(code), answer, name, example, originalRequest),
      )
    })
}

function exampleResponse(
  code: number,
  { 'x-basis': basis }: DescribedAnswer,
  name: string,
  example: Example | undefined,
  originalRequest: Request,
): ExampleResponse {
  const status = STATUS_CODES[code]!
  return {
    name: `${code} ${status}, ${basis}: ${name}`,
    originalRequest,
    status,
    code,
    _postman_previewlanguage: example ? 'json' : 'text',
    header: example ? [{ key: 'Content-Type', value: 'application/json' }] : [],
    body: example ? JSON.stringify(example.value, null, 2) : '',
  }
}
