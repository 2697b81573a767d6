import { httpMethods } from '../../../openapi/http-methods.js'
import { wordOf } from '../../../text/word-of.js'
import type { Findings, Place, Places } from '../findings.js'
import { normaliseContent } from './normalise-content.js'
import type { SchemaNormaliser } from './normalise-schemas.js'
import type { RefusalFile } from '../partner-file.js'
import type { Bilingual } from '../../../text/bilingual.js'
import * as words from '../words/path-words.js'

type Table = Record<string, unknown>

const itemKeys = new Set<string>([...httpMethods, 'parameters', 'summary', 'description', 'servers'])

/** What a sheet says of the refusal beyond a limit: its headers alone are looked at. */
export type SaidLimit = Pick<Partial<RefusalFile>, 'status' | 'headers'>

const isRetryAfter = (name: string): boolean => name.toLowerCase() === 'retry-after'

/** Reads path items, those of callbacks among them. */
export class PathItemReader {
  readonly callbacks: Table = {}
  readonly #document: Table
  readonly #findings: Findings
  readonly #places: Places
  readonly #normaliser: SchemaNormaliser
  readonly #ids = new Set<string>()
  readonly #asksAnywhere: boolean
  readonly #limit: SaidLimit

  constructor(
    document: Table,
    findings: Findings,
    places: Places,
    normaliser: SchemaNormaliser,
    limit: SaidLimit = {},
  ) {
    this.#limit = limit
    this.#document = document
    this.#findings = findings
    this.#places = places
    this.#normaliser = normaliser
    this.#asksAnywhere = asksAnywhere(document)
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
      this.#findings.fault(place, 'path-begins-with-a-slash', words.noSlash(key))
    for (const name of Object.keys(item)) {
      if (itemKeys.has(name) || name.startsWith('x-') || !place) continue
      this.#findings.notice({ ...place, path: [...place.path, name] }, words.unplayedKey(name, key))
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
          normaliseContent(body, words.requestOf(id), this.#tools),
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
      const called = given === undefined ? undefined : wordOf(given)
      const what = `${method.toUpperCase()} ${key}`
      this.#findings.notice(place, words.calledOtherwise(what, free, called, free !== id))
    }
    return free
  }

  #tellParameter(id: string, parameter: Table, place: Place): void {
    const { name, in: where, content, style } = parameter
    const tell = (told: Bilingual): void => this.#findings.notice(this.#places.of(parameter) ?? place, told)
    const own = wordOf(name)
    if (where === 'cookie') tell(words.cookieParameter(own, id))
    else if (where === 'querystring') tell(words.wholeQuery(id))
    else if (content) tell(words.mediaParameter(own, id))
    else if (style !== undefined && !['simple', 'form'].includes(wordOf(style)))
      tell(words.styledParameter(own, id, wordOf(style)))
  }

  /** A callback is a call that the partner makes: a webhook whose address the request tells. */
  #readCallbacks(id: string, callbacks: Table, place: Place): void {
    for (const [name, callback] of Object.entries(callbacks)) {
      for (const [expression, item] of Object.entries((callback ?? {}) as Table)) {
        if (typeof item !== 'object' || item === null || expression.startsWith('x-')) continue
        this.#findings.notice(
          { ...place, path: [...place.path, 'callbacks', name] },
          words.callbackAsWebhook(name, id, expression),
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
      this.#tellHeaders(id, status, Object.keys(own['headers'] ?? {}), at)
      if (own['links']) this.#findings.notice(at, words.answerLinks(id, status))
      if (status !== 'default' && !/^[1-5](\d\d|XX)$/i.test(status)) {
        this.#findings.fault(at, 'status-is-known', words.noStatus(status))
        return []
      }
      const { content, ...bare } = own
      const isBare = /^(1\d\d|204|205|304)$/.test(status)
      if (isBare && content) this.#findings.notice(at, words.bareAnswer(id, status))
      const read = normaliseContent(
        { description: '', ...(isBare ? bare : own) },
        words.answerOf(id, status),
        this.#tools,
      )
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

  /** Of an answer's headers one is looked at: when to come again, where the sheet says that it is told. */
  #tellHeaders(id: string, status: string, headers: readonly string[], place: Place): void {
    const { status: limited = 429, headers: said = {} } = this.#limit
    const isLimit = status === String(limited)
    const isSaid = Object.keys(said).some(isRetryAfter)
    const isLeft = (name: string): boolean => !(isLimit && isRetryAfter(name))
    const left = headers.filter(isLeft)
    if (left.length > 0) this.#findings.notice(place, words.answerHeaders(id, status, left))
    if (!isSaid && left.length < headers.length) this.#findings.notice(place, words.retryAfter(id, status))
  }

  /** An operation is open where no scheme is asked of it, while the document asks one of others. */
  #security(operation: Table): Table {
    const own = (operation['security'] ?? this.#document['security']) as object[] | undefined
    const isOpen =
      this.#asksAnywhere && (!own || own.length === 0 || own.some((one) => Object.keys(one).length === 0))
    return isOpen ? { security: [] } : { security: own ?? undefined }
  }
}

/** Whether a document asks for a credential somewhere: by its own words, or at an operation. */
function asksAnywhere(document: Table): boolean {
  if (Array.isArray(document['security']) && document['security'].length > 0) return true
  return Object.values((document['paths'] ?? {}) as Table).some((item) =>
    httpMethods.some((method) => {
      const { security } = ((item as Table | null)?.[method] ?? {}) as { security?: unknown[] }
      return Array.isArray(security) && security.length > 0
    }),
  )
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
