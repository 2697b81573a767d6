import { partnerSheet, partnerOf } from '../../../contracts/contract/surfaces.js'
import type { PlayedStory } from '../play/played-story.js'
import { textsIn } from '../play/same-text.js'
import { bodyOf } from '../stage/call-log.js'
import type { Stage } from '../stage/stage.js'
import { carriedRules } from './carried-rules.js'
import { failed, passed, type Finding } from './finding.js'
import { shownCalls, takenHandOvers, type HandOver } from './hand-overs.js'

/** Whether each thing that an order says reached the one who brings it, at every hand-over that was taken. */
export function judgeCarried(story: PlayedStory, stage: Stage): Finding[] {
  const handOvers = takenHandOvers(story)
  return carriedRules.flatMap(({ judge, ...rule }): Finding[] => {
    const judged = handOvers.flatMap((handOver) => {
      const found = judge(carriedBy(handOver, stage))
      return found ? [{ handOver, ...found }] : []
    })
    const [first] = judged
    if (!first) return []
    const fault = judged.find(({ isCarried }) => !isCarried)
    const { handOver, expected, actual } = fault ?? first
    const surfaces = [handOver.order.surface, handOver.call.surface]
    if (!fault) return [passed(rule, surfaces, shownCalls(handOver))]
    const { name } = partnerSheet(partnerOf(handOver.call.surface))
    const told = { en: `${name} was told ${actual.en}`, tr: `${name} tarafına bildirilen: ${actual.tr}` }
    return [failed(rule, surfaces, shownCalls(handOver), expected, told)]
  })
}

function carriedBy({ order, call }: HandOver, { parts, startedAt }: Stage) {
  const body = bodyOf(call)
  const read = parts[call.surface]?.readOrder
  return {
    told: order.facts,
    sent: read ? read(body) : { amounts: [], address: { parts: [] }, notes: [], items: [] },
    texts: textsIn(body),
    now: startedAt + call.startedAt,
  }
}
