import type { Lifecycle } from '../../../contract/lifecycle.js'
import type { Basis } from '../../../requirements/requirement.js'
import { bilingualOf } from './bilingual-of.js'
import type { Findings, Place } from '../findings.js'
import type { Ground, LifecycleFile } from '../partner-file.js'
import { unknownState } from '../words/sheet-words.js'

/** Of a partner that says nothing of an order's statuses. */
export const noLifecycle: Lifecycle = {
  initial: 'received',
  states: { received: { text: { en: 'Received', tr: 'Alındı' }, next: [] } },
}

/** The lifecycle as the rooms have it; every status that is named must be one of its own. */
export function readLifecycle(
  file: LifecycleFile,
  place: Place,
  isInferred: boolean,
  findings: Findings,
): Lifecycle {
  const names = Object.keys(file.states)
  const known = (name: string, ...path: (string | number)[]): void => {
    if (names.includes(name)) return
    findings.fault(
      { ...place, path: [...place.path, ...path] },
      'status-is-a-state',
      unknownState(name, names),
    )
  }
  known(file.initial, 'initial')
  const basisOf = (own: Ground): Basis =>
    isInferred
      ? 'assumed'
      : (own.basis ??
        (own.quote === undefined
          ? (file.basis ?? (file.quote === undefined ? 'assumed' : 'stated'))
          : 'stated'))
  const states = Object.fromEntries(
    Object.entries(file.states).map(([name, state]) => {
      const next = (state.next ?? []).map((move, index) => {
        const own = typeof move === 'string' ? { to: move } : move
        known(own.to, 'states', name, 'next', index)
        return { to: own.to, basis: basisOf(own) }
      })
      const { value, offTheWay, open } = state
      return [
        name,
        {
          text: bilingualOf(state, name),
          ...(value !== undefined && { value }),
          ...(offTheWay && { offTheWay: true as const }),
          ...(open && { open }),
          next,
        },
      ]
    }),
  )
  const timers = (file.timers ?? []).map(({ state, to, minutes, ...own }, index) => {
    known(state, 'timers', index, 'state')
    known(to, 'timers', index, 'to')
    return { state, to, minutes, relativeTo: 'entered' as const, basis: basisOf(own) }
  })
  return { initial: file.initial, states, ...(timers.length > 0 && { timers }) }
}
