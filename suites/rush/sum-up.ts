import { isSuccess } from '../../contracts/wire/status-class.js'
import { both, type Bilingual } from '../../contracts/text/bilingual.js'
import type { RushFinding, RushOrderCounts, RushRecord } from '../record/run-record.js'
import { latencyOf } from './latencies.js'
import type { RushOrder } from './rush-orders.js'
import type { Shot } from './rush-sender.js'
import { fellBehindAt, peakOf } from './keeping-up.js'
import { isFailure, timelineOf } from './timeline.js'

/** All that a rush left behind. */
export interface RushEvidence {
  profile: Pick<RushRecord, 'profile' | 'text' | 'compress' | 'wanted' | 'generator'>
  durationMs: number
  limitMs: number
  /** How many first orders were sent to warm the receiver up: no time of theirs counts. */
  warmUp: number
  orders: readonly RushOrder[]
  /** Numbers of the orders that were due by the time it ended. */
  due: ReadonlySet<number>
  heldBack: number
  shots: readonly Shot[]
  /** How late this process came to anything, p99, where it plays the partners besides: what waits for them waits for us. */
  ownDelayMs?: number
  /** How many orders were called off by others than us, who only played them. */
  calledOff?: number
  /** Numbers of the accepted orders of which it was seen what became of them. */
  looked: readonly number[]
  /** What was seen to be wrong with them. */
  seen: readonly SeenFault[]
}

/** Something that is wrong with an order, by its number. */
export interface SeenFault {
  number: number
  kind: RushFinding['kind']
  text: Bilingual
  /** Of one that was refused: no answer came at all. */
  isUnanswered?: boolean
}

/** Every order that something is wrong with; those that were sent more than once apart. */
export interface RushOutcome {
  record: Omit<RushRecord, 'findings' | 'leftOut'>
  findings: (RushFinding & Pick<SeenFault, 'number' | 'isUnanswered'> & { wasRepeated: boolean })[]
  /** How many accepted orders were sent more than once, and how many were cancelled, of those that were read back. */
  repeated: number
  cancelled: number
}

export async function sumUp(evidence: RushEvidence): Promise<RushOutcome> {
  const { shots, durationMs, limitMs, looked, due, warmUp, calledOff = 0 } = evidence
  const byOrder = byOrderOf(shots)
  const timed = shots.filter(
    ({ isHungUp, endedMs, order }) => !isHungUp && endedMs !== undefined && order >= warmUp,
  )
  const answered = timed.filter((shot) => !isFailure(shot))
  const findings = findingsOf(evidence, byOrder)
  const { windowMs, windows } = timelineOf(shots, durationMs)
  const counts = countsOf(byOrder, due, looked.length, findings)
  const fellBehind = fellBehindAt(windows, windowMs)
  const late = await latencyOf(shots.map(({ dueMs, sentMs }) => sentMs - dueMs))
  return {
    record: {
      ...evidence.profile,
      tookMs: Math.round(shots.reduce((last, { endedMs = 0 }) => Math.max(last, endedMs), 0)),
      orders: counts,
      requests: {
        sent: shots.length,
        repeats: shots.filter(({ isRepeat, isCancel }) => isRepeat && !isCancel).length,
        lostAnswers: shots.filter(({ isHungUp }) => isHungUp).length,
        cancels: shots.filter(({ isCancel }) => isCancel).length + calledOff,
        heldBack: evidence.heldBack,
      },
      windowMs,
      windows,
      latency: await latencyOf(timed.map(({ dueMs, endedMs }) => endedMs! - dueMs)),
      serviceTime: await latencyOf(timed.map(({ sentMs, endedMs }) => endedMs! - sentMs)),
      limitMs,
      withinLimit: share(
        answered.filter(({ dueMs, endedMs }) => endedMs! - dueMs <= limitMs).length,
        timed.length,
      ),
      peakPerSecond: peakOf(windows, windowMs),
      ...(fellBehind && { fellBehind }),
      lateMs: Math.max(late.p99, evidence.ownDelayMs ?? 0),
    },
    findings,
    repeated: looked.filter((number) => wasRepeated(byOrder.get(number))).length,
    cancelled: looked.filter((number) => wasCancelled(byOrder.get(number))).length + calledOff,
  }
}

export function byOrderOf(shots: readonly Shot[]): Map<number, Shot[]> {
  const byOrder = new Map<number, Shot[]>()
  for (const shot of shots) byOrder.set(shot.order, [...(byOrder.get(shot.order) ?? []), shot])
  return byOrder
}

function findingsOf(
  { seen, due, orders }: RushEvidence,
  byOrder: ReadonlyMap<number, Shot[]>,
): RushOutcome['findings'] {
  return [...seen, ...refusedOf(due, byOrder)].map(({ number, kind, text, isUnanswered = false }) => {
    const shots = byOrder.get(number)
    const atMs = Math.round(shots?.[0]?.dueMs ?? 0)
    const order = orders[number]!.name
    return { kind, order, atMs, text, number, isUnanswered, wasRepeated: wasRepeated(shots) }
  })
}

function refusedOf(due: ReadonlySet<number>, byOrder: ReadonlyMap<number, Shot[]>): SeenFault[] {
  return [...due].flatMap((number): SeenFault[] => {
    const shots = byOrder.get(number) ?? []
    const [shot] = shots.filter((one) => isFailure(one) && one.endedMs !== undefined)
    if (!shot) return []
    const answer = shot.status === undefined ? shot.error! : `HTTP ${shot.status}`
    const isUnanswered = shot.status === undefined
    return [{ number, kind: 'refused', text: both(answer), isUnanswered }]
  })
}

function countsOf(
  byOrder: ReadonlyMap<number, Shot[]>,
  due: ReadonlySet<number>,
  readBack: number,
  findings: RushOutcome['findings'],
): RushOrderCounts {
  const shotsOf = [...due].map((number) => byOrder.get(number) ?? [])
  const accepted = shotsOf.filter(isAccepted).length
  const refused = shotsOf.filter(
    (shots) => !isAccepted(shots) && shots.some(({ status }) => status !== undefined),
  )
  const count = (kind: RushFinding['kind']) => findings.filter((finding) => finding.kind === kind).length
  return {
    due: due.size,
    accepted,
    refused: refused.length,
    unanswered: due.size - accepted - refused.length,
    readBack,
    lost: count('lost'),
    doubled: count('doubled'),
    mixedUp: count('mixed-up'),
  }
}

/** Whether the order's sender was told, at least once, that it is taken. */
export function isAccepted(shots: readonly Shot[]): boolean {
  return shots.some(({ status = 0, isCancel }) => !isCancel && isSuccess(status))
}

function wasRepeated(shots: readonly Shot[] = []): boolean {
  return shots.filter(({ isCancel }) => !isCancel).length > 1
}

export function wasCancelled(shots: readonly Shot[] = []): boolean {
  return shots.some(({ status = 0, isCancel }) => isCancel && isSuccess(status))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
