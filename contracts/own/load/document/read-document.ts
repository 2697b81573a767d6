import { wordOf } from '../../../text/word-of.js'
import type { OpenAPIV3_1 } from 'openapi-types'
import { Dereferencer } from './dereference.js'
import { Places, type Findings, type Place } from '../findings.js'
import { SchemaNormaliser } from './normalise-schemas.js'
import { requireShape } from './sound-shape.js'
import { PathItemReader, type SaidLimit } from './path-item-reader.js'
import type { SourceFile } from '../source-file.js'
import * as words from '../words/document-words.js'

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

/** Reads any OpenAPI 3 document, beside what its sheet says of a limit; nothing where it is none. */
export function readDocument(
  source: SourceFile,
  folder: string,
  findings: Findings,
  limit?: SaidLimit,
): ReadDocument | undefined {
  findings.add(source.faults)
  findings.notices.push(...source.warnings)
  if (source.faults.length > 0) return undefined
  const root: Place = { source, path: [] }
  const raw = source.data as Table | null
  const version = typeof raw === 'object' && raw !== null ? raw['openapi'] : undefined
  if (!/^3\.[012](\.|$)/.test(String(version))) {
    const isSwagger = typeof raw === 'object' && raw !== null && 'swagger' in raw
    findings.fault(
      { source, path: [isSwagger ? 'swagger' : 'openapi'] },
      'document-is-openapi-3',
      isSwagger ? words.isSwagger : words.isNotOpenapi(version),
    )
    return undefined
  }
  const places = new Places()
  const dereferencer = new Dereferencer(source, folder, findings, places)
  const document = dereferencer.resolved(source) as Table
  requireShape(document, findings, places)
  const normaliser = new SchemaNormaliser(findings, places, String(version).startsWith('3.0'))
  const webhooks = { ...(document['webhooks'] as Table), ...(document['x-webhooks'] as Table) }
  const reader = new PathItemReader(document, findings, places, normaliser, limit)
  const paths = reader.items((document['paths'] ?? {}) as Table, true)
  const called = { ...reader.items(webhooks, false), ...reader.callbacks }
  if (Object.keys(paths).length + Object.keys(called).length === 0) {
    findings.fault(root, 'document-has-operations', words.noOperation)
  }
  // What a broken reference does not lead to has its faults all the same.
  const { schemas = {} } = (document['components'] ?? {}) as { schemas?: Table }
  for (const schema of Object.values(schemas)) normaliser.normalise(schema)
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
    if (filled !== url) findings.notice(place, words.serverVariables(url, filled))
    if (namesHost(filled)) return [{ url: filled }]
    findings.notice(place, words.serverWithoutHost(url))
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
    if (type === 'oauth2' || type === 'openIdConnect') findings.notice(place, words.flowNotPlayed(name, type))
    else if (type === 'mutualTLS') findings.notice(place, words.mutualTls(name))
    else if (type === 'apiKey' && scheme['in'] === 'cookie') findings.notice(place, words.cookieScheme(name))
    else if (type === 'http' && !['basic', 'bearer'].includes(String(scheme['scheme']).toLowerCase()))
      findings.notice(place, words.unknownScheme(name, wordOf(scheme['scheme'])))
  }
  for (const [name, told] of Object.entries(words.wholeDocument))
    if (name in document) findings.notice({ ...root, path: [name] }, told)
}

/** This machine is nobody's documented host: whatever is played here is called by it. */
function namesHost(url: string): boolean {
  if (!URL.canParse(url) || !/^https?:/.test(url) || url.includes('{')) return false
  const { hostname } = new URL(url)
  return (
    hostname !== 'localhost' && !hostname.startsWith('127.') && hostname !== '[::1]' && hostname !== '0.0.0.0'
  )
}
