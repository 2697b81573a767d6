import type { OwnSurface } from '../../../contracts/own/own-partner.js'
import { headerOfCredential, type CredentialSheet } from '../../../contracts/contract/sheet.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { wordOf } from '../../../contracts/text/word-of.js'
import { basicPairIn, behindScheme } from '../../../contracts/wire/authorization.js'
import { isSignedWith } from '../../../contracts/wire/body-signing.js'
import { judgedCall, type ClientCheck, type MatchingCalls } from '../../observe/client-check.js'
import { hasHeader } from '../../observe/evidence/seen-headers.js'
import { eachCallOf } from '../../observe/expect/matching-calls.js'
import { objectOf, type ObservedCall } from '../../observe/recording/observed-call.js'
import type { Recording } from '../../observe/recording/recording.js'
import { expectThat } from '../../run/expect/expect.js'
import { credentialOf } from '../../run/target/target-settings.js'
import { inId } from '../own-site.js'

/** Each credential is shown where it belongs, and it is the one that was given. */
export function sentCredentialChecks(own: OwnSurface): ClientCheck[] {
  const surface = own.surface as Surface
  const { credentials, oneOf = [] } = sheetOf(surface)
  const guarded = own.operations.filter(({ isOpen }) => !isOpen)
  return own.clientDemands.flatMap((demand): ClientCheck[] => {
    if (demand.demands !== 'sent-credential') return []
    const { credential, requirement } = demand
    const place = credentials[credential]!
    const asked = guarded.filter((operation) => isAskedFor(place, operation)).map(({ id }) => id)
    if (asked.length === 0) return []
    const group = oneOf.find((names) => names.includes(credential))
    const others = oneOf.filter((names) => names !== group).flat()
    const isShown = (call: ObservedCall): boolean => shownAt(call, place) !== undefined
    /** Who says by another of the groups who it is need not say it by this one. */
    const isDue = (call: ObservedCall): boolean =>
      group === undefined || !others.some((name) => shownAt(call, credentials[name]!) !== undefined)
    const calls = (recording: Recording): readonly MatchingCalls[] => eachCallOf(...asked)(recording)
    return [
      {
        id: `${surface}/client/shows-${inId(credential)}`,
        title: { en: `shows its ${credential}`, tr: `${credential} bilgisini gösterir` },
        requirement,
        tags: ['smoke'],
        ...(place.optional && { credentials: [credential] }),
        matches: (recording) => calls(recording).filter(([call]) => isDue(call)),
        expect: (matching) =>
          expectThat(
            isShown(judgedCall(matching)),
            { en: wordsOf(place).en, tr: wordsOf(place).tr },
            { en: 'it is missing or empty', tr: 'yok veya boş' },
          ),
      },
      {
        id: `${surface}/client/issued-${inId(credential)}`,
        title:
          'signs' in place
            ? { en: `signs with its ${credential}`, tr: `${credential} ile imzalar` }
            : {
                en: `shows the ${credential} that it was given`,
                tr: `kendisine verilen ${credential} bilgisini gösterir`,
              },
        requirement,
        needs: 'signs' in place ? ['secrets', 'bytes'] : ['secrets'],
        credentials: [credential],
        matches: (recording) => calls(recording).filter(([call]) => isShown(call)),
        expect(matching, recording) {
          const call = judgedCall(matching)
          const value = wordOf(credentialOf(recording.credentials, credential))
          expectThat(
            isRight(call, place, value),
            'signs' in place
              ? {
                  en: `${place.signs}: ${place.as} of ${place.of ?? 'the body'}${place.written === undefined ? '' : `, written ${place.written}`}`,
                  tr: `${place.signs}: ${place.of ?? 'gövdenin'} ${place.as} değeri${place.written === undefined ? '' : `, yazılışı ${place.written}`}`,
                }
              : { en: `the ${credential} that was issued`, tr: `verilen ${credential}` },
            { en: 'another value', tr: 'başka bir değer' },
          )
        },
      },
    ]
  })
}

/** A credential of bodies is none of an operation whose body has no such member. */
function isAskedFor(place: CredentialSheet, { requestSchema }: OwnSurface['operations'][number]): boolean {
  if (!('member' in place)) return true
  const { properties = {} } = (requestSchema ?? {}) as { properties?: object }
  return place.member in properties
}

/** What a call shows in the place of a credential; nothing where that is empty. */
function shownAt(call: ObservedCall, place: CredentialSheet): string | undefined {
  const { headers, path } = call.request
  if ('query' in place) return filled(new URL(path, 'http://x').searchParams.get(place.query))
  if ('member' in place) return filled(wordOf(objectOf(call)?.[place.member]))
  const name = 'signs' in place ? place.signs : headerOfCredential(place)!
  if (!hasHeader(call, name)) return undefined
  const value = headers[name.toLowerCase()] ?? ''
  if ('header' in place && place.scheme !== undefined) return filled(behindScheme(value, place.scheme))
  return 'basic' in place ? halfOf(value, place.basic) : filled(value)
}

function filled(value: string | null | undefined): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : value
}

function halfOf(value: string, half: 'username' | 'password'): string | undefined {
  const pair = basicPairIn(value) ?? ''
  const colon = pair.indexOf(':')
  if (colon < 0) return undefined
  return filled(half === 'username' ? pair.slice(0, colon) : pair.slice(colon + 1))
}

/** Whether it is what was given. No document says whether a sender signs before or after it compresses. */
function isRight(call: ObservedCall, place: CredentialSheet, value: string): boolean {
  if (!('signs' in place)) return shownAt(call, place) === value
  const { carried, content, headers } = call.request
  const bodies = 'problem' in content ? [carried] : [carried, content.bytes]
  return bodies.some((body) =>
    isSignedWith(place, Buffer.from(body), value, (name) => headers[name.toLowerCase()]),
  )
}

function wordsOf(place: CredentialSheet): { en: string; tr: string } {
  if ('query' in place) return { en: `${place.query} in the query`, tr: `sorguda ${place.query}` }
  if ('member' in place) return { en: `"${place.member}" in the body`, tr: `gövdede "${place.member}"` }
  if ('basic' in place) return { en: 'Authorization: Basic', tr: 'Authorization: Basic' }
  const name = 'signs' in place ? place.signs : place.header
  const scheme = 'header' in place && place.scheme !== undefined ? ` (${place.scheme} …)` : ''
  return { en: `the header ${name}${scheme}`, tr: `${name} başlığı${scheme}` }
}
