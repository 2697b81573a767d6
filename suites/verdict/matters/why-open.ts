import { isDocumented } from '../../../contracts/requirements/is-documented.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { CheckRecord, Lack } from '../../record/run-record.js'

const lacking: Readonly<Record<Lack['kind'], (name: string) => Bilingual>> = {
  state: (name) => ({ en: `the state "${name}"`, tr: `"${name}" durumu` }),
  permission: (name) => ({ en: `the permission "${name}"`, tr: `"${name}" izni` }),
  'read-back': () => ({ en: 'read-back (readBack)', tr: 'geri okuma ucu (readBack)' }),
  credential: (name) => ({ en: `the credential "${name}"`, tr: `"${name}" kimlik bilgisi` }),
}

/** Why something of a matter could not be judged: what was missing, or else the first reason that a check gives. */
export function whyOpen(own: readonly CheckRecord[], state: 'not-judged' | 'partly'): Bilingual | undefined {
  const open = own.filter((check) => isDocumented(check) && isOpen(check, state))
  const lacks = new Map(
    open.flatMap(({ lacks: lack }) => (lack ? [[`${lack.kind} ${lack.name}`, lack]] : [])),
  )
  if (lacks.size > 0) {
    const named = [...lacks.values()].map(({ kind, name }) => lacking[kind](name))
    return {
      en: `lacks ${named.map(({ en }) => en).join(', ')}`,
      tr: `eksik: ${named.map(({ tr }) => tr).join(', ')}`,
    }
  }
  const [first] = open
  if (first) return { en: first.reason, tr: first.tr.reason }
  return state === 'not-judged' ? leftOut : undefined
}

/** What never applied is a reason only where there is no other. */
function isOpen({ outcome }: CheckRecord, state: 'not-judged' | 'partly'): boolean {
  return (
    outcome === 'skipped' || outcome === 'errored' || (state === 'not-judged' && outcome === 'inapplicable')
  )
}

const leftOut: Bilingual = { en: 'left out of this run', tr: 'bu çalışmaya alınmadı' }
