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
  const what = {
    en: `the credential was shown ${before} and is shown ${after}`,
    tr: `kimlik bilgisi önce: ${before}; şimdi: ${after}`,
  }
  return [{ of: 'credential', at: name, what, breaks: ['servers', 'clients'], quotes: quotesOf(old, recent) }]
}

/** `header x-secret-key`, `http bearer`; a dash where there is none. */
function placeOf(scheme: Scheme | undefined): string {
  if (!scheme) return '–'
  const { type, in: place, name, scheme: kind } = scheme
  return type === 'apiKey'
    ? `${String(place)} ${String(name)}`
    : [type, kind].filter(Boolean).map(String).join(' ')
}

function comparedNeeds(old: RevisedOperation, recent: RevisedOperation | undefined): Change[] {
  if (!recent) return []
  const [before, after] = [old, recent].map(({ security }) =>
    security.map((set) => Object.keys(set).toSorted().join(' + ') || '–'),
  )
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const named = (sets: readonly string[] = []): string => sets.join(' | ') || '–'
  const what = {
    en: `it asks for ${named(after)}, it asked for ${named(before)}`,
    tr: `istediği kimlik bilgisi artık ${named(after)}, önce ${named(before)} idi`,
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
