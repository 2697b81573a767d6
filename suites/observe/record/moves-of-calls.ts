import { traceMoves } from '../../record/order-trace/trace-moves.js'
import type { Move } from '../../record/run-record.js'
import type { MatchingCalls } from '../client-check.js'
import { objectOf, wasAccepted, type ObservedCall } from '../recording/observed-call.js'
import type { Recording } from '../recording/recording.js'

/** Which call told of which move; an order that the client was pushed stands where orders begin. */
export function movesOfCalls(recordings: readonly Recording[]): ReadonlyMap<ObservedCall, Move> {
  return new Map(
    recordings.flatMap(({ surface, contract: { lifecycle }, calls }) => {
      const traced = calls.map((call) => ({
        operation: call.operation,
        body: objectOf(call),
        accepted: wasAccepted(call),
      }))
      const moves = traceMoves(surface, lifecycle, traced, { unseen: lifecycle.initial })
      return moves.flatMap((move, index) => (move ? [[calls[index]!, move] as const] : []))
    }),
  )
}

/** The different moves among the calls that matches are about. */
export function movesAmong(
  matches: readonly MatchingCalls[],
  moves: ReadonlyMap<ObservedCall, Move>,
): readonly Move[] {
  const told = matches.flatMap((matching) => moves.get(matching.at(-1)!) ?? [])
  return [...new Map(told.map((move) => [JSON.stringify(move), move])).values()]
}
