import { quotesOf, type Change } from './change.js'
import { revisedOperations, type RevisedOperation } from './revised-operations.js'
import type { Revision } from './revision.js'

/** What changed in how callers show who they are, told once and not for each call. */
export function compareCredentials(old: Revision, recent: Revision): Change[] {
  const before = schemesOf(old)
  const after = schemesOf(recent)
  const calls = new Map(revisedOperations(recent).map((operation) => [operation.id, operation]))
  return [
    ...[...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
      comparedSchemes(name, before.get(name), after.get(name)),
    ),
    ...revisedOperations(old).flatMap((operation) => comparedNeeds(operation, calls.get(operation.id))),
  ]
}

type Scheme = Readonly<Record<string, unknown>>

function schemesOf({ document }: Revision): Map<string, Scheme> {
  return new Map(Object.entries((document.components?.securitySchemes ?? {}) as Record<string, Scheme>))
}

function comparedSchemes(name: string, old: Scheme | undefined, recent: Scheme | undefined): Change[] {
  const [before, after] = [placeOf(old), placeOf(recent)]
  if (before === after) return []
  const what = wordsOf(before, after)
  return [{ of: 'credential', at: name, what, breaks: ['servers', 'clients'], quotes: quotesOf(old, recent) }]
}

function wordsOf(before: string | undefined, after: string | undefined): Change['what'] {
  if (before === undefined)
    return { en: `the credential is new: ${after}`, tr: `kimlik bilgisi yeni: ${after}` }
  if (after === undefined)
    return { en: `the credential is gone: ${before}`, tr: `kimlik bilgisi kalktı: ${before}` }
  return {
    en: `the credential was shown by ${before} and is shown by ${after}`,
    tr: `kimlik bilgisi ${before} ile gösteriliyordu, artık ${after} ile`,
  }
}

/** `header x-secret-key`, `http bearer`. */
function placeOf(scheme: Scheme | undefined): string | undefined {
  if (!scheme) return undefined
  const { type, in: place, name, scheme: kind } = scheme
  return type === 'apiKey'
    ? `${String(place)} ${String(name)}`
    : [type, kind].filter(Boolean).map(String).join(' ')
}

function comparedNeeds(old: RevisedOperation, recent: RevisedOperation | undefined): Change[] {
  if (!recent) return []
  const [before, after] = [needsOf(old), needsOf(recent)]
  if (before === after) return []
  const what = {
    en: `it asks for ${after}, it asked for ${before}`,
    tr: `istediği kimlik bilgisi artık ${after}, önce ${before} idi`,
  }
  return [
    {
      of: 'credential',
      at: old.id,
      what,
      breaks: ['servers', 'clients'],
      quotes: quotesOf(old.object, recent.object),
    },
  ]
}

/** `key + shop | basic`: one of these sets; a dash where none is asked for. */
function needsOf({ security }: RevisedOperation): string {
  return security.map((set) => Object.keys(set).toSorted().join(' + ') || '–').join(' | ') || '–'
}
