import { wordOf } from '../../text/word-of.js'
import type { OpenAPIV3_1 } from 'openapi-types'
import { httpMethods } from '../../openapi/http-methods.js'
import { Dereferencer } from './dereference.js'
import { Places, type Findings, type Place } from './findings.js'
import { normaliseContent } from './normalise-content.js'
import { SchemaNormaliser } from './normalise-schemas.js'
import type { SourceFile } from './source-file.js'

type Table = Record<string, unknown>

/** A partner's OpenAPI document as the rooms know it: 3.1, without references, every operation with its id. */
export interface ReadDocument {
  document: OpenAPIV3_1.Document
  places: Places
  source: SourceFile
  files: readonly string[]
  /** Made of a recording: what it shows is a guess. */
  isInferred: boolean
}

const itemKeys = new Set<string>([...httpMethods, 'parameters', 'summary', 'description', 'servers'])

/** Reads any OpenAPI 3 document; nothing where it is none. */
export function readDocument(
  source: SourceFile,
  folder: string,
  findings: Findings,
): ReadDocument | undefined {
  findings.add(source.faults)
  if (source.faults.length > 0) return undefined
  const root: Place = { source, path: [] }
  const raw = source.data as Table | null
  const version = typeof raw === 'object' && raw !== null ? raw['openapi'] : undefined
  if (!/^3\.[012](\.|$)/.test(String(version))) {
    const isSwagger = typeof raw === 'object' && raw !== null && 'swagger' in raw
    findings.fault(
      { source, path: [isSwagger ? 'swagger' : 'openapi'] },
      'document-is-openapi-3',
      isSwagger ? 'it is a Swagger 2.0 document' : `openapi is ${JSON.stringify(version)}`,
      isSwagger
        ? 'Convert it to OpenAPI 3: npx swagger2openapi file -o openapi.yaml.'
        : 'Write openapi: 3.0.3, 3.1.0 or 3.2.0, and what that version asks for.',
    )
    return undefined
  }
  const places = new Places()
  const dereferencer = new Dereferencer(source, folder, findings, places)
  const document = dereferencer.resolved(source) as Table
  const normaliser = new SchemaNormaliser(findings, places, String(version).startsWith('3.0'))
  const webhooks = { ...(document['webhooks'] as Table), ...(document['x-webhooks'] as Table) }
  const reader = new ItemReader(document, findings, places, normaliser)
  const paths = reader.items((document['paths'] ?? {}) as Table, true)
  const called = { ...reader.items(webhooks, false), ...reader.callbacks }
  if (Object.keys(paths).length + Object.keys(called).length === 0) {
    findings.fault(
      root,
      'document-has-operations',
      'it describes no operation',
      'Describe at least one: what the partner serves under paths, what it calls under webhooks.',
    )
  }
  tellRest(document, root, findings)
  const info = (document['info'] ?? {}) as Table
  return {
    document: {
      openapi: '3.1.0',
      info: { ...info, title: wordOf(info['title']), version: wordOf(info['version'] ?? '0') },
      servers: serversOf(document, root, findings),
      paths,
      webhooks: called,
      components: {
        securitySchemes: (document['components'] as Table | undefined)?.['securitySchemes'] ?? {},
      },
    } as unknown as OpenAPIV3_1.Document,
    places,
    source,
    files: dereferencer.files,
    isInferred: document['x-uyum-inferred'] === true,
  }
}

/** Servers whose URL is whole; the others name no host that a request could be known by. */
function serversOf(document: Table, root: Place, findings: Findings): { url: string }[] {
  const servers = (document['servers'] ?? []) as { url?: unknown; variables?: Table }[]
  return servers.flatMap((server, index) => {
    const place = { ...root, path: ['servers', index, 'url'] }
    const { url } = server
    if (typeof url !== 'string') return []
    const filled = url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
      const variable = server.variables?.[name] as { default?: unknown } | undefined
      return variable?.default === undefined ? whole : wordOf(variable.default)
    })
    if (filled !== url)
      findings.notice(place, `of the variables of the server ${url} only the default is known: ${filled}`)
    if (namesHost(filled)) return [{ url: filled }]
    findings.notice(place, `the server ${url} names no host of the partner's: a request is not known by it`)
    return []
  })
}

/** What stands in a document besides, each named once. */
function tellRest(document: Table, root: Place, findings: Findings): void {
  const schemes = ((document['components'] as Table | undefined)?.['securitySchemes'] ?? {}) as Record<
    string,
    Table
  >
  for (const [name, scheme] of Object.entries(schemes)) {
    const place = { ...root, path: ['components', 'securitySchemes', name] }
    const { type } = scheme
    if (type === 'oauth2' || type === 'openIdConnect')
      findings.notice(
        place,
        `the flow of ${name} (${type}) is not played: the credential is a token that was issued before, sent as Authorization: Bearer`,
      )
    else if (type === 'mutualTLS')
      findings.notice(place, `${name} (mutualTLS) is not asked for: it is a matter of the connection`)
    else if (type === 'apiKey' && scheme['in'] === 'cookie')
      findings.notice(place, `the cookie of ${name} is not asked for`)
    else if (type === 'http' && !['basic', 'bearer'].includes(String(scheme['scheme']).toLowerCase()))
      findings.notice(place, `${name} (${String(scheme['scheme'])}) is not asked for: basic and bearer are`)
  }
  for (const [name, words] of Object.entries({
    jsonSchemaDialect: 'jsonSchemaDialect is not acted upon: schemas are read as JSON Schema 2020-12',
    $self: '$self is not acted upon: references count from the file',
  }))
    if (name in document) findings.notice({ ...root, path: [name] }, words)
}

/** Reads path items, those of callbacks among them. */
class ItemReader {
  readonly callbacks: Table = {}
  readonly #document: Table
  readonly #findings: Findings
  readonly #places: Places
  readonly #normaliser: SchemaNormaliser
  readonly #ids = new Set<string>()

  constructor(document: Table, findings: Findings, places: Places, normaliser: SchemaNormaliser) {
    this.#document = document
    this.#findings = findings
    this.#places = places
    this.#normaliser = normaliser
  }

  items(items: Table, isServed: boolean): Table {
    return Object.fromEntries(
      Object.entries(items).flatMap(([key, item]) => {
        if (typeof item !== 'object' || item === null || key.startsWith('x-')) return []
        return [[key, this.#item(key, item as Table, isServed)]]
      }),
    )
  }

  #item(key: string, item: Table, isServed: boolean): Table {
    const place = this.#places.of(item)
    if (isServed && !key.startsWith('/') && place)
      this.#findings.fault(
        place,
        'path-begins-with-a-slash',
        `the path "${key}" begins with none`,
        `Write "/${key}".`,
      )
    for (const name of Object.keys(item)) {
      if (itemKeys.has(name) || name.startsWith('x-') || !place) continue
      this.#findings.notice(
        { ...place, path: [...place.path, name] },
        `${name} of ${key} is not acted upon: of methods get, put, post, delete and patch are played`,
      )
    }
    const shared = (item['parameters'] ?? []) as Table[]
    const operations = httpMethods.flatMap((method) => {
      const operation = item[method] as Table | undefined
      return operation ? [[method, this.#operation(key, method, operation, shared, isServed)]] : []
    })
    return Object.fromEntries(operations) as Table
  }

  #operation(
    key: string,
    method: string,
    operation: Table,
    shared: readonly Table[],
    isServed: boolean,
  ): Table {
    const place = this.#places.of(operation)!
    const id = this.#idOf(key, method, operation, place)
    const own = (operation['parameters'] ?? []) as Table[]
    const parameters = [
      ...shared.filter(
        (one) => !own.some((other) => other['name'] === one['name'] && other['in'] === one['in']),
      ),
      ...own,
    ]
    for (const parameter of parameters) {
      this.#normaliser.normalise(parameter['schema'])
      this.#tellParameter(id, parameter, place)
    }
    this.#readCallbacks(id, (operation['callbacks'] ?? {}) as Table, place)
    const body = operation['requestBody'] as Table | undefined
    return this.#placed(place, {
      ...operation,
      operationId: id,
      parameters,
      ...(!isServed && { 'x-path': operation['x-path'] ?? (key.startsWith('/') ? key : `/${key}`) }),
      ...(body && {
        requestBody: this.#placed(
          this.#places.of(body),
          normaliseContent(body, `the request of ${id}`, this.#tools),
        ),
      }),
      responses: this.#responses(id, (operation['responses'] ?? {}) as Table, place),
      ...this.#security(operation),
    })
  }

  get #tools() {
    return { findings: this.#findings, places: this.#places, normaliser: this.#normaliser }
  }

  #placed<T extends object>(place: Place | undefined, value: T): T {
    if (place) this.#places.set(value, place)
    return value
  }

  #idOf(key: string, method: string, operation: Table, place: Place): string {
    const given = operation['operationId']
    const id =
      typeof given === 'string' && given !== ''
        ? given.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        : `${method}${key
            .replaceAll(/\{([^{}]+)\}/g, 'By-$1')
            .split(/[^A-Za-z0-9]+/)
            .map(capitalised)
            .join('')}`
    let free = id
    for (let count = 2; this.#ids.has(free); count += 1) free = `${id}${count}`
    this.#ids.add(free)
    if (free !== given) {
      const why =
        given === undefined
          ? 'has no operationId'
          : `has the operationId "${wordOf(given)}"${free.startsWith(id) && free !== id ? ', as another one' : ''}`
      this.#findings.notice(place, `${method.toUpperCase()} ${key} ${why}: it is called ${free}`)
    }
    return free
  }

  #tellParameter(id: string, parameter: Table, place: Place): void {
    const { name, in: where, content, style } = parameter
    const tell = (message: string): void =>
      this.#findings.notice(this.#places.of(parameter) ?? place, message)
    if (where === 'cookie') tell(`the cookie ${String(name)} of ${id} is not looked at`)
    else if (where === 'querystring') tell(`the query of ${id} as a whole is not looked at`)
    else if (content)
      tell(`the parameter ${String(name)} of ${id} has a media type: its value is not looked at`)
    else if (style !== undefined && !['simple', 'form'].includes(wordOf(style)))
      tell(
        `the parameter ${String(name)} of ${id} is written in the style ${wordOf(style)}: its value is not looked at`,
      )
  }

  /** A callback is a call that the partner makes: a webhook whose address the request tells. */
  #readCallbacks(id: string, callbacks: Table, place: Place): void {
    for (const [name, callback] of Object.entries(callbacks)) {
      for (const [expression, item] of Object.entries((callback ?? {}) as Table)) {
        if (typeof item !== 'object' || item === null || expression.startsWith('x-')) continue
        this.#findings.notice(
          { ...place, path: [...place.path, 'callbacks', name] },
          `the callback ${name} of ${id} is taken for a webhook: its address ${expression} is not read out of requests, name it as a delivery target`,
        )
        this.callbacks[name] = this.#item(name, item as Table, false)
      }
    }
  }

  #responses(id: string, responses: Table, place: Place): Table {
    const entries = Object.entries(responses).flatMap(([status, answer]): [string, Table][] => {
      if (typeof answer !== 'object' || answer === null || status.startsWith('x-')) return []
      const own = answer as Table
      const at = { ...place, path: [...place.path, 'responses', status] }
      if (own['links']) this.#findings.notice(at, `the links of ${id} ${status} are not acted upon`)
      if (status !== 'default' && !/^[1-5](\d\d|XX)$/i.test(status)) {
        this.#findings.fault(
          at,
          'status-is-known',
          `"${status}" is no HTTP status`,
          'Write three digits, 4XX, or default.',
        )
        return []
      }
      const read = normaliseContent({ description: '', ...own }, `the answer ${status} of ${id}`, this.#tools)
      this.#placed(at, read)
      return [[status.toUpperCase(), read]]
    })
    const table = Object.fromEntries(entries.filter(([status]) => status !== 'DEFAULT'))
    const rest = entries.find(([status]) => status === 'DEFAULT')?.[1]
    if (!rest) return table
    const hasSuccess = Object.keys(table).some((status) => status.startsWith('2'))
    const others = ['4XX', '5XX', ...(hasSuccess ? [] : ['2XX'])].filter((status) => !(status in table))
    return { ...table, ...Object.fromEntries(others.map((status) => [status, rest])) }
  }

  /** An operation is open where no scheme is asked of it, while the document asks one of others. */
  #security(operation: Table): Table {
    const own = (operation['security'] ?? this.#document['security']) as object[] | undefined
    const isOpen =
      this.#asksAnywhere && (!own || own.length === 0 || own.some((one) => Object.keys(one).length === 0))
    return isOpen ? { security: [] } : { security: own ?? undefined }
  }

  get #asksAnywhere(): boolean {
    if (Array.isArray(this.#document['security']) && this.#document['security'].length > 0) return true
    return Object.values((this.#document['paths'] ?? {}) as Table).some((item) =>
      httpMethods.some((method) => {
        const { security } = ((item as Table | null)?.[method] ?? {}) as { security?: unknown[] }
        return Array.isArray(security) && security.length > 0
      }),
    )
  }
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** This machine is nobody's documented host: whatever is played here is called by it. */
function namesHost(url: string): boolean {
  if (!URL.canParse(url) || !/^https?:/.test(url) || url.includes('{')) return false
  const { hostname } = new URL(url)
  return (
    hostname !== 'localhost' && !hostname.startsWith('127.') && hostname !== '[::1]' && hostname !== '0.0.0.0'
  )
}
