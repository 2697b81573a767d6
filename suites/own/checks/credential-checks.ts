import type { Demand } from '../../../contracts/own/demand.js'
import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Check } from '../../check.js'
import { nearMisses } from '../../run/expect/near-credential.js'
import { expectClientError, expectNotStatus } from '../../run/expect/expect.js'
import { arranged } from '../arranged-call.js'
import { expectRefused } from '../expect-documented.js'
import { atMost, inId, mainOperation, type OwnSite } from '../own-site.js'
import { sendValid } from '../valid-requests.js'

interface WrongCredential extends Bilingual {
  of(right: string, fresh: string): string | undefined
}

/** What is shown in place of a credential: behind "refuses a call", and in Turkish before "çağrıyı reddeder". */
const wrong: Readonly<Record<string, WrongCredential>> = {
  absent: { en: 'without NAME', tr: 'NAME taşımayan', of: () => undefined },
  empty: { en: 'with an empty NAME', tr: 'boş NAME taşıyan', of: () => '' },
  foreign: { en: 'with a foreign NAME', tr: 'yabancı NAME taşıyan', of: (_right, fresh) => fresh },
  'with-a-head': {
    en: 'with a NAME that only ends like the right one',
    tr: 'yalnızca sonu doğru NAME taşıyan',
    of: nearMisses['with-a-head'],
  },
  'with-a-tail': {
    en: 'with a NAME that only begins like the right one',
    tr: 'yalnızca başı doğru NAME taşıyan',
    of: nearMisses['with-a-tail'],
  },
  'cut-short': {
    en: 'with a NAME that is the right one but for its end',
    tr: 'sonu eksik NAME taşıyan',
    of: nearMisses['cut-short'],
  },
  'in-other-case': {
    en: 'with NAME in another letter case',
    tr: 'büyük-küçük harfi farklı NAME taşıyan',
    of: nearMisses['in-other-case'],
  },
}

/** A signature is hexadecimal or base64, and either case of the first is the same. */
const ofSignatures = ['absent', 'empty', 'foreign', 'cut-short']
const ofNumbers = ['absent', 'foreign']
/** Who calls may be written in either case; what only the caller knows may not. */
const ofNames = Object.keys(wrong).filter((name) => name !== 'in-other-case')

/** Calls whose credential is missing or wrong are refused; those that ask for none are taken without. */
export function credentialChecks(site: OwnSite): Check[] {
  const main = mainOperation(site)
  const guarded = main && !main.isOpen ? main : site.callable.find(({ isOpen }) => !isOpen)
  return site.own.demands.flatMap((demand): Check[] => {
    if (demand.demands === 'credential' && guarded)
      return [
        ...wrongCredentials(site, guarded, demand.credential, demand.refusal, demand.requirement),
        ...site.callable
          .filter((one) => one !== guarded && !one.isOpen)
          .flatMap((one) => nothingShownAt(site, one, demand)),
      ]
    const operation = demand.demands === 'open' && site.callable.find(({ id }) => id === demand.operation)
    if (!operation) return []
    return [openCheck(site, operation, demand.requirement)]
  })
}

function wrongCredentials(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  credential: string,
  refusal: readonly number[],
  requirement: string,
): Check[] {
  const place = sheetOf(surface).credentials[credential]!
  const isNumber = typeof place.sample === 'number'
  const isName = 'member' in place || ('basic' in place && place.basic === 'username')
  const names = isNumber ? ofNumbers : 'signs' in place ? ofSignatures : isName ? ofNames : Object.keys(wrong)
  return names.map((name): Check => {
    const { en, tr, of } = wrong[name]!
    return {
      id: `${surface}/authentication/${inId(credential)}-${name}`,
      title: {
        en: `refuses a call ${en.replace('NAME', () => credential)}`,
        tr: `${tr.replace('NAME', () => credential)} çağrıyı reddeder`,
      },
      requirement,
      credentials: [credential],
      run: async (target) => {
        const call = await arranged(target, own, operation)
        const fresh = isNumber ? '987654321' : target.fresh('foreign')
        const hidden = (right: string): string | undefined => {
          const value = of(right, fresh)
          return value ? target.conceal(value, `${credential} ${name}`) : value
        }
        const exchange = await sendValid(target, own, operation, {
          ...call,
          instead: { [credential]: hidden },
        })
        // A body without it lacks a member, too.
        if ('member' in place) expectClientError(exchange)
        else expectRefused(exchange, refusal)
      },
    }
  })
}

/** One operation may be left unguarded where the others are not: each is asked without. */
function nothingShownAt(
  { surface, own }: OwnSite,
  operation: OwnOperation,
  { credential, refusal, requirement }: Extract<Demand, { demands: 'credential' }>,
): Check[] {
  const { id, answers } = operation
  // A body without it lacks a member; a signature is asked for where the bodies are.
  if (!['header', 'query', 'basic'].some((place) => place in sheetOf(surface).credentials[credential]!))
    return []
  const isDocumented = ['401', '403', '4XX'].some((status) => status in answers)
  return [
    {
      id: `${surface}/authentication/${inId(credential)}-absent-at-${inId(id)}`,
      title: {
        en: `refuses ${id} without ${credential}`,
        tr: `${credential} taşımayan ${id} isteğini reddeder`,
      },
      requirement,
      credentials: [credential],
      ...atMost('should', !isDocumented),
      run: async (target) => {
        const call = await arranged(target, own, operation)
        const instead = { [credential]: (): undefined => undefined }
        expectRefused(await sendValid(target, own, operation, { ...call, instead }), refusal)
      },
    },
  ]
}

function openCheck({ surface, own }: OwnSite, operation: OwnOperation, requirement: string): Check {
  const { id } = operation
  return {
    id: `${surface}/authentication/${inId(id)}-open`,
    title: { en: `asks for no credential at ${id}`, tr: `${id} için kimlik bilgisi istemez` },
    requirement,
    run: async (target) => {
      const call = await arranged(target, own, operation)
      const exchange = await sendValid(target, own, operation, call)
      for (const status of [401, 403]) expectNotStatus(exchange, status)
    },
  }
}
