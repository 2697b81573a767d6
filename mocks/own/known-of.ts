import type { OwnResource } from '../../contracts/own/own-partner.js'
import type { Kept, OwnState } from './own-state.js'
import { timeMembers } from './time-members.js'

/** What is known of something that is kept, by the names that calls and answers have for it. */
export function knownOf(
  state: OwnState,
  kept: Kept,
  resource: OwnResource | undefined = state.own.resources[0],
): Record<string, unknown> {
  const status =
    kept.status === undefined
      ? undefined
      : (state.contract.lifecycle.states[kept.status]?.value ?? kept.status)
  const created = new Date(kept.at).toISOString()
  const moved = new Date(kept.movedAt).toISOString()
  const id = resource?.id ?? 'id'
  const times = timeMembers(state.own)
  return {
    ...of(times.created, created),
    ...of(times.changed, moved),
    ...kept.body,
    ...(status !== undefined && { [resource?.status ?? 'status']: status }),
    [id]: kept.body[id] ?? kept.id,
  }
}

function of(names: ReadonlySet<string>, value: string): Record<string, string> {
  return Object.fromEntries([...names].map((name) => [name, value]))
}
