import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { partnerOf, partnerSheet } from '../../../contracts/contract/surfaces.js'
import type { Finding } from '../../rehearse/judge/finding.js'
import { judgeCarried } from '../../rehearse/judge/judge-carried.js'
import { judgeNames } from '../../rehearse/judge/judge-names.js'
import { judgeStatuses } from '../../rehearse/judge/judge-statuses.js'
import { learned, wasReported, wasTaken } from '../../rehearse/judge/told-stages.js'
import type { HeldOrder, PlayedStory } from '../../rehearse/play/played-story.js'
import type { Stage } from '../../rehearse/stage/stage.js'
import type { RushFinding } from '../../record/run-record.js'
import { wasSlow } from './slow-answers.js'
import { callOffFault } from './call-off-fault.js'
import type { CallingOff } from './calling-off.js'
import type { OrderFault } from './order-fault.js'

/**
 * What is wrong with an order, by what the implementation sent on; `isOver`: whether it had its time; `calledOffBy`: who
 * called it off, where somebody did.
 */
export function faultsOfOrder(
  played: PlayedStory,
  stage: Stage,
  isOver: boolean,
  calledOffBy?: CallingOff['by'],
): OrderFault[] {
  return [
    ...(isOver ? goneOf(played, stage, calledOffBy) : []),
    ...doubledOf(played),
    ...faults('mixed-up', judgeNames(played)),
    ...faults('mixed-up', judgeCarried(played, stage)),
    ...statusFaults(played, stage),
    ...(isOver ? untoldOf(played, stage) : []),
  ]
}

function goneOf(played: PlayedStory, stage: Stage, calledOffBy: CallingOff['by'] | undefined): OrderFault[] {
  return calledOffBy ? callOffFault(played, stage, calledOffBy) : lostOf(played, stage)
}

function lostOf(played: PlayedStory, stage: Stage): OrderFault[] {
  const [order] = played.orders
  const isHeld = played.held.some(({ isOffTheWay }) => !isOffTheWay)
  if (isHeld || wasReported(played, order!, stage, 'cancelled')) return []
  const text = { en: 'accepted, and brought by nobody', tr: 'kabul edildi, kimse götürmüyor' }
  return [{ kind: 'lost', text, calls: played.calls.slice(0, 1) }]
}

function doubledOf({ held, calls }: PlayedStory): OrderFault[] {
  const live = held.filter(({ isOffTheWay }) => !isOffTheWay)
  if (live.length < 2) return []
  const names = live.map(namedAt).join('; ')
  const text = { en: `${live.length} couriers: ${names}`, tr: `${live.length} kurye: ${names}` }
  return [{ kind: 'doubled', text, calls: calls.filter(({ isServed }) => !isServed).slice(0, 2) }]
}

function namedAt({ surface, id }: HeldOrder): string {
  return `${partnerSheet(partnerOf(surface)).name} ${id}`
}

const statusKinds: Readonly<Record<string, RushFinding['kind']>> = {
  'statuses/after-their-cause': 'too-early',
  'statuses/forward': 'out-of-order',
  'once/statuses': 'out-of-order',
}

function statusFaults(played: PlayedStory, stage: Stage): OrderFault[] {
  return judgeStatuses(played, stage).flatMap((finding) => {
    const isOurs = finding.calls.slice(0, -1).some(wasSlow)
    return isOurs ? [] : faults(statusKinds[finding.behaviour]!, [finding])
  })
}

/** What the courier told, and the implementation took, and yet did not pass on where the platform has a word for it. */
function untoldOf(played: PlayedStory, stage: Stage): OrderFault[] {
  const [order] = played.orders
  const cause = learned(played, order!, stage).find((told) => told.stage === 'delivered' && wasTaken(told))
  if (!cause || !isTold(played, stage)) return []
  if (wasReported(played, order!, stage, 'delivered')) return []
  const text = { en: 'delivered, and its platform was not told', tr: 'teslim edildi, platforma bildirilmedi' }
  return [{ kind: 'not-told', text, calls: [cause.logged] }]
}

/** Whether the platform of a story is told of deliveries. */
export function isTold({ story }: Pick<PlayedStory, 'story'>, { parts }: Pick<Stage, 'parts'>): boolean {
  const from = partnerOf(story.steps[0]!.calls[0].surface)
  return story.steps.some(
    ({ kind, calls: [{ surface }] }) =>
      kind === 'awaited' &&
      partnerOf(surface) === from &&
      Object.values(parts[surface]?.stages ?? {}).includes('delivered'),
  )
}

function faults(kind: RushFinding['kind'], findings: readonly Finding[]): OrderFault[] {
  return findings
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ title, expected, actual, calls }) => ({ kind, text: told(title, expected!, actual!), calls }))
}

function told(title: Bilingual, expected: Bilingual, actual: Bilingual): Bilingual {
  return {
    en: `not so: ${title.en}: ${expected.en} → ${actual.en}`,
    tr: `böyle değil: ${title.tr}: ${expected.tr} → ${actual.tr}`,
  }
}
