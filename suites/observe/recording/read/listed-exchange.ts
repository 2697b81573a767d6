import type { Surface } from '../../../../contracts/contract/surfaces.js'

type ListedHeaders = Record<string, string | string[] | null>

/** An exchange as a mock's control API lists it; what somebody took out is null or missing. */
export interface ListedExchange {
  surface: Surface
  request: { method: string; path: string; headers?: ListedHeaders | null; body?: string | null }
  response?: { status?: number | null; headers?: ListedHeaders | null; body?: string | null } | null
  /** There where the client did not get what stands in the answer. */
  wire?: string
  at?: string | null
}

/** Whether it can be read at all: another one is left out. */
export function isExchange(value: unknown): value is ListedExchange {
  const { surface, request, response } = isObject(value) ? value : {}
  return (
    typeof surface === 'string' &&
    isObject(request) &&
    isText(request['method']) &&
    isText(request['path'], '') &&
    [request['body'], isObject(response) ? response['body'] : null].every(
      (body) => isNothing(body) || isText(body, ''),
    ) &&
    [request['headers'], response].every((part) => isNothing(part) || isObject(part))
  )
}

function isText(value: unknown, least?: ''): boolean {
  return typeof value === 'string' && (value !== '' || least === '')
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
