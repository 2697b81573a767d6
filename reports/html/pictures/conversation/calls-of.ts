import type { Run } from '../../../../suites/record/run-record.js'

/** A call of a run that names an operation, and what came of it. */
export interface SeenCall {
  operation: string
  /** Absent where no whole answer came. */
  status?: number
  durationMs?: number
}

type Party = 'client' | 'server'

/**
 * The calls of one party. A run with conversations has each of them there once, where the evidence of its checks
 * shows the same call many times.
 */
export function callsOf({ checks, conversations }: Run, party: Party): SeenCall[] {
  if (conversations)
    return conversations
      .flatMap(({ calls }) => calls)
      .filter(({ from }) => from === party)
      .map(({ name, status, durationMs }) => ({
        operation: name,
        durationMs,
        ...(status !== undefined && { status }),
      }))
  if (party === 'server') return []
  return checks
    .flatMap(({ exchanges }) => exchanges)
    .flatMap(({ operation, response }) => {
      if (operation === undefined) return []
      return [{ operation, ...(response && { status: response.status, durationMs: response.durationMs }) }]
    })
}
