import type { Call } from '../../../call/call.js'
import type { PosState } from '../state.js'

/** The JSON object in a call's body; nothing where there is none. */
export function eventIn(call: Call): Record<string, unknown> | undefined {
  try {
    const body: unknown = JSON.parse(call.rawBody.toString())
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** What a defect remembers, one for each world. */
export function keptWith<Kept>(make: () => Kept): (state: PosState) => Kept {
  const kept = new WeakMap<PosState, Kept>()
  return (state) => {
    const known = kept.get(state) ?? make()
    kept.set(state, known)
    return known
  }
}
