import type { ControlAnswerDescription, ControlOperation } from './control-operation.js'
import { controlOperations } from './operations/control-operations.js'
import type { JsonSchema } from './schemas/json-schema.js'
import { errorSchema, healthSchema } from './schemas/schemas.js'

const error: ControlAnswerDescription = {
  description: 'What was done, what was expected, what came and what to do.',
  schema: errorSchema,
}

/** The control API's own OpenAPI 3.1 document, out of its operations. */
export function controlDocument() {
  const paths: Record<string, Record<string, unknown>> = {
    '/health': {
      get: describe({
        id: 'health',
        method: 'get',
        path: '/health',
        summary:
          'Whether the server takes traffic, and whether it can keep what it is sent; open to everybody.',
        answers: { 200: { description: 'It does.', schema: healthSchema } },
      }),
    },
    '/openapi.json': {
      get: describe({
        id: 'openapi',
        method: 'get',
        path: '/openapi.json',
        summary: 'This document.',
        answers: { 200: { description: 'An OpenAPI 3.1 document.', schema: { type: 'object' } } },
      }),
    },
  }
  for (const operation of controlOperations) {
    const path = operation.path === '' ? '/' : operation.path
    paths[path] = { ...paths[path], [operation.method]: describe(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'uyum mock: control API',
      version: '1.0.0',
      description: 'What a tester may do to a world of the mock, and see of it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      { url: '/_uyum', description: 'The world without a name.' },
      {
        url: '/@{sandbox}/_uyum',
        description: 'A world by its name.',
        variables: { sandbox: { default: 'mine' } },
      },
    ],
    security: [{}, { token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Demanded as soon as the server is bound beyond loopback, or started with --token.',
        },
      },
    },
  }
}

function describe({
  id,
  path,
  summary,
  query = {},
  body,
  answers,
}: Omit<ControlOperation, 'run' | 'isForServer'>): Record<string, unknown> {
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name!, 'path', { type: 'string' })),
    ...Object.entries(query).map(([name, schema]) => parameter(name, 'query', schema)),
  ]
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: body['required'] !== undefined,
            content: { 'application/json': { schema: body } },
          },
        }),
    responses: Object.fromEntries(
      Object.entries({ ...answers, 400: error, 401: error }).map(([status, answer]) => [
        status,
        response(status, answer),
      ]),
    ),
  }
}

function parameter(name: string, place: 'path' | 'query', schema: JsonSchema): object {
  return { name, in: place, required: place === 'path', schema }
}

function response(status: string, { description, schema, contentType }: ControlAnswerDescription): object {
  const shape = schema ?? (Number(status) >= 400 ? errorSchema : undefined)
  return shape === undefined
    ? { description }
    : { description, content: { [contentType ?? 'application/json']: { schema: shape } } }
}
