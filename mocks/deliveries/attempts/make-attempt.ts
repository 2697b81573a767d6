import { callers } from '../callers.js'
import type { Attempt, Delivery } from '../delivery.js'
import { documentedOperation } from '../documented-operation.js'
import { judgeAnswer } from './judge-answer.js'
import type { OutgoingGuard } from './outgoing-guard.js'
import { sendRequest } from './send-request.js'

/** Sends a delivery once, at that moment of its world's clock, and judges what comes back. */
export async function makeAttempt(
  { surface, operation, request, timeoutMs }: Delivery,
  at: number,
  guard: OutgoingGuard,
): Promise<Attempt> {
  const answer = await sendRequest({ ...request, body: Buffer.from(request.body) }, timeoutMs, guard)
  const { contract } = callers[surface]
  const documented = documentedOperation(surface, operation)
  if (!('status' in answer)) return { at, ...answer, violations: [] }
  const { violations, unjudged } = judgeAnswer(contract, documented, answer)
  return { at, ...answer, violations, ...(unjudged !== undefined && { unjudged }) }
}
