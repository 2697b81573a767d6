import type { Findings, Places } from '../findings.js'
import type { SchemaNormaliser } from './normalise-schemas.js'
import type { Bilingual } from '../../../text/bilingual.js'
import { formNotLookedAt, memberOfMedia, takenForJson } from '../words/path-words.js'

type Table = Record<string, unknown>

interface Tools {
  findings: Findings
  places: Places
  normaliser: SchemaNormaliser
}

const json = 'application/json'

/** A request body or an answer with its JSON, of whatever spelling, under `application/json`; the other forms are told. */
export function normaliseContent(
  body: Table,
  what: Bilingual,
  { findings, places, normaliser }: Tools,
): Table {
  const content = body['content'] as Table | undefined
  if (typeof content !== 'object' || content === null) return body
  const names = Object.keys(content)
  const chosen = names.find((name) => isPlainJson(name)) ?? names.find(isJson)
  const place = places.of(content)
  for (const name of names) {
    if (name === chosen || !place) continue
    findings.notice({ ...place, path: [...place.path, name] }, formNotLookedAt(what, name))
  }
  if (chosen === undefined) return { ...body, content: {} }
  const media = content[chosen] as Table
  normaliser.normalise(media['schema'])
  for (const name of ['encoding', 'itemSchema', 'itemEncoding', 'prefixEncoding'])
    if (name in media && place)
      findings.notice({ ...place, path: [...place.path, chosen, name] }, memberOfMedia(what, name))
  if (!isPlainJson(chosen) && place)
    findings.notice({ ...place, path: [...place.path, chosen] }, takenForJson(chosen))
  return { ...body, content: { [json]: withExamples(media) } }
}

function isPlainJson(name: string): boolean {
  return /^application\/json\s*(;|$)/i.test(name)
}

function isJson(name: string): boolean {
  return /[/+]json\s*(;|$)/i.test(name) || name === '*/*'
}

/** The one example is one among several; those that stand elsewhere are not fetched. */
function withExamples(media: Table): Table {
  const { example, examples, schema, ...rest } = media
  const named = Object.entries((examples ?? {}) as Record<string, Table>).flatMap(([name, one]) =>
    one && typeof one === 'object' && ('value' in one || 'dataValue' in one)
      ? [[name, { value: 'value' in one ? one['value'] : one['dataValue'] }] as const]
      : [],
  )
  const ofSchema = exampleOf(schema)
  const all = {
    ...Object.fromEntries(named),
    ...(example !== undefined && { example: { value: example } }),
    ...(named.length === 0 &&
      example === undefined &&
      ofSchema !== undefined && { schema: { value: ofSchema } }),
  }
  return {
    ...rest,
    ...(schema !== undefined && { schema }),
    ...(Object.keys(all).length > 0 && { examples: all }),
  }
}

function exampleOf(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined
  const { example, examples } = schema as { example?: unknown; examples?: unknown }
  return example ?? (Array.isArray(examples) ? (examples as unknown[])[0] : undefined)
}
