import type { RushFinding, RushOrderCounts, RushRecord } from '../record/run-record.js'
import type { HeldOrderFacts } from '../families/read-back/read-back-facts.js'
import { compareHeld } from '../families/read-back/compare-held.js'
import type { HeldFinding } from './held-orders.js'
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
  held: readonly HeldFinding[]
  cancel?: HeldOrderFacts['cancel']
}

/** Every order that something is wrong with; those that were sent more than once apart. */
export interface RushOutcome {
  record: Omit<RushRecord, 'findings' | 'leftOut'>
  findings: (RushFinding & { number: number; wasRepeated: boolean })[]
  /** How many accepted orders were sent more than once, and how many were cancelled, of those that were read back. */
  repeated: number
  cancelled: number
}

export async function sumUp(evidence: RushEvidence): Promise<RushOutcome> {
  const { shots, durationMs, limitMs, held, orders, due, warmUp } = evidence
  const byOrder = byOrderOf(shots)
  const timed = shots.filter(
    ({ isHungUp, endedMs, order }) => !isHungUp && endedMs !== undefined && order >= warmUp,
  )
  const answered = timed.filter((shot) => !isFailure(shot))
  const findings = findingsOf(evidence, byOrder)
  const { windowMs, windows } = timelineOf(shots, durationMs)
  const counts = countsOf(byOrder, due, held, findings)
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
        cancels: shots.filter(({ isCancel }) => isCancel).length,
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
      lateMs: late.p99,
    },
    findings,
    repeated: held.filter(({ number }) => wasRepeated(byOrder.get(number))).length,
    cancelled:
      orders.length === 0 ? 0 : held.filter(({ number }) => wasCancelled(byOrder.get(number))).length,
  }
}

export function byOrderOf(shots: readonly Shot[]): Map<number, Shot[]> {
  const byOrder = new Map<number, Shot[]>()
  for (const shot of shots) byOrder.set(shot.order, [...(byOrder.get(shot.order) ?? []), shot])
  return byOrder
}

function findingsOf(
  { held, cancel, due, orders }: RushEvidence,
  byOrder: ReadonlyMap<number, Shot[]>,
): RushOutcome['findings'] {
  const found: RushOutcome['findings'] = []
  const note = (number: number, kind: RushFinding['kind'], en: string, tr: string): void => {
    const shots = byOrder.get(number)
    const atMs = Math.round(shots?.[0]?.dueMs ?? 0)
    const order = orders[number]!.name
    found.push({ kind, order, atMs, text: { en, tr }, number, wasRepeated: wasRepeated(shots) })
  }
  for (const {
    number,
    held: { found: isHeld, count = 1, order = {} },
    foreign,
  } of held) {
    const shots = byOrder.get(number)
    if (!isHeld) {
      note(number, 'lost', 'accepted, and not held', 'kabul edildi, tutulmuyor')
      continue
    }
    const times = sentTimes(shots)
    if (count > 1)
      note(
        number,
        'doubled',
        `sent ${times.en}, held ${count} times`,
        `${times.tr} gönderildi, ${count} kez tutuluyor`,
      )
    if (foreign) {
      const what = `${foreign.path}: ${JSON.stringify(foreign.sent)} → ${JSON.stringify(foreign.held)}`
      note(number, 'mixed-up', what, what)
    }
    const { differences } = compareHeld(cancel?.expected ?? {}, order, Object.keys(cancel?.expected ?? {}))
    const [difference] = wasCancelled(shots) ? differences : []
    if (difference) {
      const what = `${difference.path}: ${JSON.stringify(difference.held)}`
      note(number, 'not-cancelled', `its cancel was taken, ${what}`, `iptali kabul edildi, ${what}`)
    }
  }
  for (const number of due) {
    const shots = byOrder.get(number) ?? []
    const [shot] = shots.filter((one) => isFailure(one) && one.endedMs !== undefined)
    if (!shot) continue
    const answer = shot.status === undefined ? shot.error! : `HTTP ${shot.status}`
    note(number, 'refused', answer, answer)
  }
  return found
}

function countsOf(
  byOrder: ReadonlyMap<number, Shot[]>,
  due: ReadonlySet<number>,
  held: readonly HeldFinding[],
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
    readBack: held.length,
    lost: count('lost'),
    doubled: count('doubled'),
    mixedUp: count('mixed-up'),
  }
}

/** Whether the order's sender was told, at least once, that it is taken. */
export function isAccepted(shots: readonly Shot[]): boolean {
  return shots.some(({ status = 0, isCancel }) => !isCancel && status >= 200 && status <= 299)
}

function wasRepeated(shots: readonly Shot[] = []): boolean {
  return shots.filter(({ isCancel }) => !isCancel).length > 1
}

function wasCancelled(shots: readonly Shot[] = []): boolean {
  return shots.some(({ status = 0, isCancel }) => isCancel && status >= 200 && status <= 299)
}

function sentTimes(shots: readonly Shot[] = []): { en: string; tr: string } {
  const times = shots.filter(({ isCancel }) => !isCancel).length
  return times === 1 ? { en: 'once', tr: 'bir kez' } : { en: `${times} times`, tr: `${times} kez` }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
