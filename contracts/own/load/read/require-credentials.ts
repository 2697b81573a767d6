import { wordOf } from '../../../text/word-of.js'
import { needsTime } from '../../../wire/body-signing.js'
import type { OwnOperation } from '../../own-partner.js'
import type { ReadDocument } from '../document/read-document.js'
import type { Findings, Place } from '../findings.js'
import type { CredentialFile, PartnerFile } from '../partner-file.js'
import { placeNotDocumented, signedTimeUnsent, unknownSignedWord } from '../words/credential-words.js'

type Scheme = Readonly<Record<string, unknown>>

interface Known {
  document: ReadDocument['document']
  served: readonly OwnOperation[]
  findings: Findings
  root: Place
}

/** Credentials travel where the document says, and what is signed can be checked by who receives it. */
export function requireCredentials({ serves, calls }: PartnerFile, known: Known): void {
  for (const [half, credentials] of [
    ['serves', serves?.credentials ?? {}],
    ['calls', calls?.credentials ?? {}],
  ] as const)
    for (const [name, file] of Object.entries(credentials)) {
      const place = { ...known.root, path: [half, 'credentials', name] }
      requireSignedWords(file, place, known.findings)
      if (half === 'serves') requireDocumentedPlace(name, file, place, known)
    }
}

const fills = { of: ['timestamp', 'body'], written: ['timestamp', 'signature'] } as const

function requireSignedWords(file: CredentialFile, place: Place, findings: Findings): void {
  for (const [key, words] of Object.entries(fills) as ['of' | 'written', readonly string[]][])
    for (const [, word = ''] of (file[key] ?? '').matchAll(/\{([^{}]*)\}/g))
      if (!words.includes(word))
        findings.fault(
          { ...place, path: [...place.path, key] },
          'signature-word-is-known',
          unknownSignedWord(word, words),
        )
  const { of = '', written = '', timestamp } = file
  if (
    needsTime({ signs: '', as: 'hmac-sha256-hex', of }) &&
    timestamp === undefined &&
    !written.includes('{timestamp}')
  )
    findings.fault({ ...place, path: [...place.path, 'of'] }, 'signed-time-is-sent', signedTimeUnsent)
}

/** Where the document tells how callers say who they are, the sheet says the same. */
function requireDocumentedPlace(
  name: string,
  file: CredentialFile,
  place: Place,
  { document, served, findings }: Known,
): void {
  const schemes = (document.components?.securitySchemes ?? {}) as Record<string, Scheme>
  const documented = Object.values(schemes).flatMap(placesOf)
  const parameters = served.flatMap((operation) => operation.parameters)
  const named = [
    ...documented,
    ...parameters.map(({ in: where, name: own }) => `${where} ${own.toLowerCase()}`),
  ]
  const own = placeOf(file)
  if (documented.length === 0 || own === undefined || named.includes(own)) return
  findings.fault(place, 'credential-is-documented', placeNotDocumented(name, own, documented))
}

/** `header x-key`; nothing of what stands in a body or signs one. */
function placeOf({ header, bearer, basic, query }: CredentialFile): string | undefined {
  if (header !== undefined) return `header ${header.toLowerCase()}`
  if (query !== undefined) return `query ${query.toLowerCase()}`
  return bearer || basic ? 'header authorization' : undefined
}

function placesOf({ type, in: where, name }: Scheme): string[] {
  // A cookie is not acted upon: what a sheet says in its place is all that is known.
  if (type === 'apiKey' && where === 'cookie') return []
  if (type === 'apiKey') return [`${wordOf(where)} ${wordOf(name).toLowerCase()}`]
  return ['http', 'oauth2', 'openIdConnect'].includes(wordOf(type)) ? ['header authorization'] : []
}
