import { wordOf } from '../../../text/word-of.js'
import type { OpenAPIV3_1 } from 'openapi-types'
import { httpMethods } from '../../../openapi/http-methods.js'
import { violationsOf, type Validator } from '../../../validation/validation.js'
import type { OwnAnswer, OwnOperation, OwnParameter } from '../../own-partner.js'
import type { BodyCompiler } from '../document/compile-bodies.js'
import type { Findings, Places } from '../findings.js'
import type { Schema } from '../document/normalise-schemas.js'
import { soundSample } from '../document/sound-sample.js'
import { withoutOneWay } from '../derive/one-way-members.js'
import type { Bilingual } from '../../../text/bilingual.js'
import {
  doesNotCompile,
  exampleBreaks,
  noAnswerMade,
  noRequestMade,
  unknownFormat,
} from '../words/schema-words.js'

type Table = Record<string, unknown>
type Media = { schema?: object; examples?: Record<string, { value?: unknown }> } | undefined

interface Tools {
  compiler: BodyCompiler
  validators: Record<string, Validator>
  places: Places
  findings: Findings
}

/** The operations of `paths` or `webhooks`, each body of theirs compiled. */
export function readOperations(items: OpenAPIV3_1.Document['paths'], tools: Tools): OwnOperation[] {
  return Object.entries(items ?? {}).flatMap(([key, item]) =>
    httpMethods.flatMap((method) => {
      const operation = (item as Table)[method] as Table | undefined
      return operation ? [readOperation(key, method, operation, tools)] : []
    }),
  )
}

function readOperation(key: string, method: string, operation: Table, tools: Tools): OwnOperation {
  const { places } = tools
  const id = operation['operationId'] as string
  const body = operation['requestBody'] as { content?: Table; required?: boolean } | undefined
  const media = body?.content?.['application/json'] as Media
  if (media?.schema) media.schema = withoutOneWay(media.schema, 'readOnly')
  if (media?.schema) {
    compile(`${id}.request`, media.schema, tools)
    showRequest(`${id}.request`, media, tools)
  }
  const answers = Object.fromEntries(
    Object.entries((operation['responses'] ?? {}) as Table).map(([status, answer]) => {
      const content = (answer as { content?: Table }).content?.['application/json'] as Media
      if (content?.schema) content.schema = withoutOneWay(content.schema, 'writeOnly')
      if (content?.schema) compile(`${id}.${status}`, content.schema, tools)
      const drawn = content?.schema ? drawnAnswer(`${id}.${status}`, content, tools) : undefined
      const own = { ...answerOf(status, content), ...drawn, ...marksOf(answer as Table) }
      const place = places.of(answer)
      if (place) places.set(own, place)
      return [status, own]
    }),
  )
  const example = exampleOf(media)
  const success = Object.keys(answers).find((status) => status.startsWith('2'))
  return {
    id,
    method: method.toUpperCase(),
    path: (operation['x-path'] as string | undefined) ?? key,
    parameters: parametersOf(operation),
    takesBody: media !== undefined,
    bodyIsRequired: media !== undefined && body?.required === true,
    ...(media?.schema && { requestSchema: media.schema }),
    ...(example !== undefined && { requestExample: example }),
    success: success === undefined ? { status: 200, isDocumented: false } : answers[success]!,
    answers,
    isOpen: Array.isArray(operation['security']) && operation['security'].length === 0,
  }
}

function answerOf(status: string, media: Media): OwnAnswer {
  const example = exampleOf(media)
  return {
    status: Number(status.replaceAll('X', '0')),
    ...(media?.schema && { schema: media.schema }),
    ...(example !== undefined && { example }),
    isDocumented: true,
  }
}

function marksOf(answer: Table): Partial<OwnAnswer> {
  const names = ['description', 'x-quote', 'x-document', 'x-basis'].filter(
    (name) => typeof answer[name] === 'string',
  )
  return Object.fromEntries(names.map((name) => [name, answer[name]]))
}

/** Where no page shows a request, one is drawn: whoever sends one, or has one sent, needs a body to begin with. */
function showRequest(name: string, media: NonNullable<Media>, tools: Tools): void {
  keepSound(name, media, tools)
  if (media.examples) return
  const drawn = soundSample(media.schema!, tools.validators[name], name)
  if (drawn) media.examples = { drawn }
  else tell(media.schema!, noRequestMade(name), tools)
}

/** The same of an answer; what no page shows is kept apart from what a page does. */
function drawnAnswer(
  name: string,
  media: NonNullable<Media>,
  tools: Tools,
): Pick<OwnAnswer, 'example' | 'isDrawn'> | undefined {
  keepSound(name, media, tools)
  const validator = tools.validators[name]
  if (media.examples || !validator) return undefined
  const drawn = soundSample(media.schema!, validator, name)
  if (drawn) return { example: drawn.value, isDrawn: true }
  // What nobody can answer rightly is asked of nobody.
  delete tools.validators[name]
  tell(media.schema!, noAnswerMade(name), tools)
  return undefined
}

/** Examples that break their own schema are told, and not used. */
function keepSound(name: string, media: NonNullable<Media>, tools: Tools): void {
  if (!media.examples || !tools.validators[name]) return
  const { validators } = tools
  for (const [example, { value }] of Object.entries(media.examples)) {
    const [violation] = violationsOf(validators, name, value)
    if (!violation) continue
    delete media.examples[example]
    tell(media.schema!, exampleBreaks(name, `${violation.path} ${violation.message}`.trim()), tools)
  }
  if (Object.keys(media.examples).length === 0) delete media.examples
}

function tell(schema: object, message: Bilingual, { places, findings }: Tools): void {
  const place = places.of(schema)
  if (place) findings.notice(place, message)
}

function exampleOf(media: Media): unknown {
  return Object.values(media?.examples ?? {})[0]?.value
}

function compile(name: string, schema: object, { compiler, validators, places, findings }: Tools): void {
  tellFormats(schema, { compiler, places, findings })
  const validator = compiler.compile(schema)
  if (typeof validator === 'function') {
    validators[name] = validator
    return
  }
  const place = places.of(schema)
  if (place) findings.fault(place, 'schema-compiles', doesNotCompile(name, validator.fault))
}

const told = new WeakSet<object>()

function tellFormats(schema: unknown, tools: Pick<Tools, 'compiler' | 'places' | 'findings'>): void {
  if (typeof schema !== 'object' || schema === null || told.has(schema)) return
  told.add(schema)
  const { format, type } = schema as Schema
  const place = tools.places.of(schema, 'format')
  if (typeof format === 'string' && typeof type === 'string' && place && !tools.compiler.knows(format))
    tools.findings.notice(place, unknownFormat(format, type))
  for (const [name, inner] of Object.entries(schema))
    if (!['example', 'examples', 'default', 'enum', 'const'].includes(name)) tellFormats(inner, tools)
}

function parametersOf(operation: Table): OwnParameter[] {
  const parameters = (operation['parameters'] ?? []) as (Table & { schema?: object })[]
  return parameters.flatMap((parameter): OwnParameter[] => {
    const { name, in: where, required, schema = {}, content, style } = parameter
    const isRead = ['path', 'query', 'header'].includes(String(where)) && !content
    const isPlain = style === undefined || ['simple', 'form'].includes(wordOf(style))
    if (!isRead || typeof name !== 'string') return []
    // These three are of the message, not of the operation (OpenAPI, Parameter Object).
    if (where === 'header' && /^(accept|content-type|authorization)$/i.test(name)) return []
    return [
      {
        name: where === 'header' ? name.toLowerCase() : name,
        in: where as OwnParameter['in'],
        isRequired: required === true || where === 'path',
        schema: isPlain ? schema : {},
        declared: parameter,
      },
    ]
  })
}
