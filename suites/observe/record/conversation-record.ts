import { orderIn } from '../../record/order-trace/trace-moves.js'
import type { Conversation, ConversationCall } from '../../record/run-record.js'
import type { Redactor } from '../../run/record/redactor.js'
import { objectOf, type ObservedCall } from '../recording/observed-call.js'
import type { Recording, ServerCall } from '../recording/recording.js'

/** Calls of a conversation that a record keeps: more than anybody reads, little beside the checks' evidence. */
const mostKept = 500

/** What a client and its server said to each other, as a record keeps it. */
export function conversationRecord(
  scenario: string,
  { surface, calls, serverCalls = [] }: Recording,
  redactor: Redactor,
): Conversation {
  const all = [
    ...calls.map((call) => clientCall(surface, call, redactor)),
    ...serverCalls.map((call) => serverCall(call, redactor)),
  ].toSorted((one, other) => one.startedAtMs - other.startedAtMs)
  return { scenario, calls: all.slice(0, mostKept), leftOut: Math.max(0, all.length - mostKept) }
}

function clientCall(surface: Recording['surface'], call: ObservedCall, redactor: Redactor): ConversationCall {
  const { operation, request, response, error, startedAt, endedAt } = call
  return {
    from: 'client',
    name: operation ?? redactor.text(`${request.method} ${request.path}`),
    ...namedOrder(orderIn(surface, objectOf(call)), redactor),
    startedAtMs: Math.round(startedAt),
    durationMs: Math.round(endedAt - startedAt),
    ...(response ? { status: response.status } : { error: redactor.text(error ?? '') }),
  }
}

function serverCall(
  { surface, operation, body, startedAt, durationMs, status, error }: ServerCall,
  redactor: Redactor,
): ConversationCall {
  return {
    from: 'server',
    name: operation,
    ...namedOrder(orderIn(surface, JSON.parse(body) as Record<string, unknown>), redactor),
    startedAtMs: Math.max(0, Math.round(startedAt)),
    durationMs: Math.round(durationMs),
    ...(status === undefined ? { error: redactor.text(error ?? '') } : { status }),
  }
}

function namedOrder(order: string | undefined, redactor: Redactor): { order?: string } {
  return order === undefined ? {} : { order: redactor.text(order) }
}
