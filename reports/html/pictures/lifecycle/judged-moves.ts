import type { CheckRecord, LifecycleRecord, Move, Run } from '../../../../suites/record/run-record.js'
import { isFault } from '../conversation/faults.js'

/**
 * `refused`: the contract has the move, and the server did not take it. `forbidden`: the contract has it not,
 * it was made, and a check failed on it. `beyond`: the contract has it not, it was made, and no check objects.
 */
export type MoveStatus = 'covered' | 'refused' | 'untested' | 'forbidden' | 'beyond'

export interface JudgedMove {
  from: string
  to: string
  status: MoveStatus
  /** Absent where the contract does not have the move. */
  basis?: CheckRecord['basis']
  /** The checks that passed and saw it made. */
  passed: CheckRecord[]
  /** The checks that failed on it, where it is `refused` or `forbidden`. */
  faults: CheckRecord[]
}

type Evidence = Pick<JudgedMove, 'passed' | 'faults'>

/** The contract's moves in its order, then the others that were made, each with what the checks saw of it. */
export function judgedMoves(lifecycle: LifecycleRecord, { side, checks }: Run): JudgedMove[] {
  const listed = Object.entries(lifecycle.states).flatMap(([from, { next }]) =>
    next.map(({ to, basis }) => ({ from, to, basis })),
  )
  const legal = new Set(listed.map(keyOf))
  // Told to stand where all begin, an order was created, not moved.
  const isMove = ({ from, to }: Move): boolean => from !== to || from !== lifecycle.initial
  const passed = checksByMove(checks, (check) =>
    check.outcome === 'passed' ? made(check).filter(isMove) : [],
  )
  const faults = checksByMove(checks, (check) =>
    isFault(check) ? faultyMoves(check, side, legal).filter(isMove) : [],
  )
  const evidence = (key: string): Evidence => ({
    passed: passed.get(key)?.checks ?? [],
    faults: faults.get(key)?.checks ?? [],
  })
  const others = new Map([...faults, ...passed].map(([key, { move }]) => [key, move]))
  return [
    ...listed.map((move) => ({ ...move, ...judgeListed(evidence(keyOf(move))) })),
    ...[...others]
      .filter(([key]) => !legal.has(key))
      .map(([key, { from, to }]) => {
        const isOpen = lifecycle.states[from]?.open ?? false
        return { from, to, ...judgeOther(evidence(key), side === 'server' && isOpen) }
      }),
  ]
}

/**
 * Where passed checks saw the move made, a check that failed may have been refused for something else in its
 * request. Only more of those that expected to be taken speak against them.
 */
function judgeListed({ passed, faults }: Evidence): Evidence & Pick<JudgedMove, 'status'> {
  const telling = passed.length === 0 ? faults : faults.filter(expectedToBeTaken)
  if (telling.length > passed.length) return { status: 'refused', passed, faults: telling }
  return { status: passed.length > 0 ? 'covered' : 'untested', passed, faults: [] }
}

/** By the words of a check that expects a status: `a 2xx`, `HTTP 200`. */
function expectedToBeTaken({ expected }: CheckRecord): boolean {
  return /^(a 2xx|HTTP 2\d\d)\b/.test(expected) && !/\b[45](xx|\d\d)\b/.test(expected)
}

/** `isUnknown`: nobody knows whether it is allowed. Then a check that passed on it shows that it is not the fault. */
function judgeOther({ passed, faults }: Evidence, isUnknown: boolean): Evidence & Pick<JudgedMove, 'status'> {
  const isFaulty = faults.length > 0 && !(isUnknown && passed.length > 0)
  return isFaulty ? { status: 'forbidden', passed, faults } : { status: 'beyond', passed, faults: [] }
}

function made({ moves = [] }: CheckRecord): Move[] {
  return moves.filter(({ accepted }) => accepted)
}

/**
 * The moves on which a check failed. With a server that is at most the last, where the check ended. A client's
 * check failed on all that it names: it is about the moves where none of them is legal.
 */
function faultyMoves({ moves = [] }: CheckRecord, side: Run['side'], legal: ReadonlySet<string>): Move[] {
  if (side === 'server') return moves.slice(-1).filter((move) => move.accepted !== legal.has(keyOf(move)))
  return moves.some((move) => legal.has(keyOf(move))) ? [] : moves
}

function checksByMove(checks: readonly CheckRecord[], movesOf: (check: CheckRecord) => readonly Move[]) {
  const found = new Map<string, { move: Move; checks: CheckRecord[] }>()
  for (const check of checks) {
    for (const [key, move] of new Map(movesOf(check).map((move) => [keyOf(move), move]))) {
      const entry = found.get(key) ?? { move, checks: [] }
      entry.checks.push(check)
      found.set(key, entry)
    }
  }
  return found
}

function keyOf({ from, to }: Pick<Move, 'from' | 'to'>): string {
  return JSON.stringify([from, to])
}
