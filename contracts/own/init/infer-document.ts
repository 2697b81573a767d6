import { isSecretName } from '../../secrets/secret-name.js'
import { inferSchema } from './infer-schema.js'
import type { RecordedCall } from './recorded-call.js'

type Table = Record<string, unknown>

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH']

/** An OpenAPI document of what was recorded: every part of it is a guess, and it says so. */
export function inferDocument(title: string, calls: readonly RecordedCall[]): Table {
  const paths = new Map<string, Map<string, RecordedCall[]>>()
  for (const call of calls.filter(({ method }) => methods.includes(method))) {
    const path = templateOf(call.path)
    const ofPath = paths.get(path) ?? new Map<string, RecordedCall[]>()
    paths.set(path, ofPath.set(call.method, [...(ofPath.get(call.method) ?? []), call]))
  }
  const [origin] = calls.flatMap((call) => call.origin ?? [])
  return {
    openapi: '3.1.0',
    'x-uyum-inferred': true,
    info: { title, version: '0.0.0' },
    ...(origin !== undefined && { servers: [{ url: origin }] }),
    ...securityOf(calls),
    paths: Object.fromEntries(
      [...paths].map(([path, ofPath]) => [
        path,
        Object.fromEntries(
          [...ofPath].map(([method, of]) => [method.toLowerCase(), operationOf(path, method, of)]),
        ),
      ]),
    ),
  }
}

function operationOf(path: string, method: string, calls: readonly RecordedCall[]): Table {
  const bodies = calls.flatMap(({ body }) => (body === undefined ? [] : [withoutSecrets(body)]))
  const others = calls.flatMap(({ otherBody }): [string, Table][] =>
    otherBody === undefined ? [] : [[otherBody, {}]],
  )
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!)
  const queries = [...new Set(calls.flatMap(({ query }) => query))].filter((name) => !isSecretName(name))
  const answers = calls.flatMap((call) => call.answers)
  const statuses = [...new Set(answers.map(({ status }) => status))].toSorted((one, other) => one - other)
  return {
    operationId: idOf(method, path),
    ...(calls[0]?.name !== undefined && { summary: calls[0].name }),
    ...(names.length + queries.length > 0 && {
      parameters: [
        ...names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        ...queries.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
      ],
    }),
    ...(bodies.length + others.length > 0 && {
      requestBody: {
        required: true,
        content: { ...(bodies.length > 0 && contentOf(bodies)), ...Object.fromEntries(others) },
      },
    }),
    responses:
      statuses.length === 0
        ? { '200': { description: 'Not recorded' } }
        : Object.fromEntries(
            statuses.map((status) => {
              const shown = answers.flatMap((answer) =>
                answer.status === status && answer.body !== undefined ? [withoutSecrets(answer.body)] : [],
              )
              return [
                String(status),
                {
                  description: `Recorded ${answers.filter((answer) => answer.status === status).length} times`,
                  ...(shown.length > 0 && { content: contentOf(shown) }),
                },
              ]
            }),
          ),
  }
}

function contentOf(samples: readonly unknown[]): Table {
  return { 'application/json': { schema: inferSchema(samples), example: samples[0] } }
}

/** What only names a thing becomes a parameter: numbers, UUIDs, long words with digits in them. */
function templateOf(path: string): string {
  const parts = path.split('/')
  return parts
    .map((part, index) => {
      const isId =
        /^\d+$/.test(part) ||
        /^[\da-f-]{24,}$/i.test(part) ||
        (part.length >= 8 && /\d/.test(part) && !/^v\d/.test(part) && !part.includes('{'))
      return isId ? `{${singular(parts[index - 1] ?? '')}Id}` : part
    })
    .join('/')
}

function singular(word: string): string {
  const plain = word.replaceAll(/[^A-Za-z]/g, '')
  return plain === '' ? 'item' : plain.replace(/ies$/, 'y').replace(/s$/, '')
}

function idOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean)
  return method.toLowerCase() + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}

const named = /^(x-)?(api|app|auth|access|secret|client)[-_]?(key|token|secret|id)$/i

function securityOf(calls: readonly RecordedCall[]): Table {
  const headers = [...new Set(calls.flatMap(({ headers: own }) => Object.keys(own)))]
  const scheme = [
    ...new Set(calls.flatMap(({ headers: own }) => own['authorization']?.split(' ')[0]?.toLowerCase() ?? [])),
  ]
  const schemes = {
    ...Object.fromEntries(
      headers
        .filter((name) => named.test(name))
        .map((name) => [camel(name), { type: 'apiKey', in: 'header', name }]),
    ),
    // A word that only a variable holds says no scheme.
    ...(scheme.some((word) => !['bearer', 'basic'].includes(word)) && {
      authorization: { type: 'apiKey', in: 'header', name: 'authorization' },
    }),
    ...(scheme.includes('bearer') && { bearer: { type: 'http', scheme: 'bearer' } }),
    ...(scheme.includes('basic') && { basic: { type: 'http', scheme: 'basic' } }),
  }
  const names = Object.keys(schemes)
  if (names.length === 0) return {}
  return {
    security: [Object.fromEntries(names.map((name) => [name, []]))],
    components: { securitySchemes: schemes },
  }
}

function camel(name: string): string {
  return name.replace(/^x-/, '').replaceAll(/[-_](\w)/g, (_whole, letter: string) => letter.toUpperCase())
}

/** A recording is of somebody's account: what is secret by its name stays behind. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecretName(name) && typeof inner === 'string' ? 'secret' : withoutSecrets(inner),
    ]),
  )
}
