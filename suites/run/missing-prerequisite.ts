import { shownUrl } from '../../contracts/wire/base-url.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Lack } from '../record/run-record.js'

/** What a state is asked with, or what it tells, by name. */
export type StateValues = Readonly<Record<string, unknown>>

/** Thrown where a check lacks a state or a permission: it is skipped, and says what would make it judgeable. */
export class MissingPrerequisite extends Error {
  readonly reason: Bilingual
  readonly lacks: Lack | undefined

  constructor(reason: Bilingual, lacks?: Lack) {
    super(reason.en)
    this.name = 'MissingPrerequisite'
    this.reason = reason
    this.lacks = lacks
  }
}

/** Thrown where it turned out on the way that a check does not concern this target: nobody is held to it. */
export class NotApplicable extends Error {
  readonly reason: Bilingual
  readonly lacks: Lack | undefined

  constructor(reason: Bilingual, lacks?: Lack) {
    super(reason.en)
    this.name = 'NotApplicable'
    this.reason = reason
    this.lacks = lacks
  }
}

/** What lets a target show what it keeps. */
export const lackOfReadBack: Lack = { kind: 'read-back', name: 'readBack' }

/** Optional for every target: what no answer shows is then not judged. */
export const noReadBack: Bilingual = {
  en: 'the target offers no read-back ("readBack"): what it keeps of what it took cannot be seen',
  tr: 'hedef geri okuma ucu ("readBack") sunmuyor: aldıklarından ne sakladığı görülemez',
}

/**
 * Neither a states hook nor a fixture brings the state about; a fixture must say the parameters it stands for. The hook
 * that was asked in vain may have another address.
 */
export function missingState(name: string, params: StateValues, hook?: string): MissingPrerequisite {
  const wanted = Object.keys(params).length === 0 ? `"${name}"` : `"${name}" ${JSON.stringify(params)}`
  const names = Object.keys(params).join(', ')
  const naming =
    names === ''
      ? { en: '', tr: '' }
      : { en: `, which says its ${names}`, tr: ` (${names} değeriyle birlikte)` }
  if (hook !== undefined) {
    const shown = shownUrl(hook)
    const reason = {
      en: `the state ${wanted} cannot be had: the states hook ${shown} answers 404 to it. Correct the address (“states”), offer the state there, or give a fixture for it ("fixtures")${naming.en}`,
      tr: `${wanted} durumu sağlanamıyor: durum ucu (states hook) ${shown} buna 404 yanıtını veriyor. Adresi (“states”) düzeltin, durumu orada sunun ya da bu durum için sabit değer ("fixtures") verin${naming.tr}`,
    }
    return new MissingPrerequisite(reason, { kind: 'state', name, params: { ...params } })
  }
  const reason = {
    en: `the state ${wanted} cannot be had: give the target a states hook ("states") or a fixture for it ("fixtures")${naming.en}`,
    tr: `${wanted} durumu sağlanamıyor: hedefe bir durum ucu ("states") veya bu durum için sabit değer ("fixtures") verin${naming.tr}`,
  }
  return new MissingPrerequisite(reason, { kind: 'state', name, params: { ...params } })
}

/** The target's owner did not allow what the check would do to it. */
export function missingPermission(permission: 'burst' | 'hugeBodies'): MissingPrerequisite {
  return new MissingPrerequisite(
    {
      en: `it needs the permission allow.${permission}`,
      tr: `allow.${permission} izni gerekiyor`,
    },
    { kind: 'permission', name: permission },
  )
}
