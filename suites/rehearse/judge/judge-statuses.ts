import type { PlayedOrder } from '../play/played-order.js'
import type { PlayedStory } from '../play/played-story.js'
import type { Stage as Scene } from '../stage/stage.js'
import type { Stage } from '../story-part.js'
import { alike, failed, passed, type Finding, type Rule } from './finding.js'
import { learned, reported, wasTaken, type Told } from './told-stages.js'

const once: Rule = {
  behaviour: 'once/statuses',
  title: { en: 'reports each status once', tr: 'her durumu bir kez bildirir' },
  demand: {
    en: 'A status that the platform has taken is not sent again, however often the courier tells it.',
    tr: 'Platformun kabul ettiği bir durum, kurye kaç kez bildirirse bildirsin, yeniden gönderilmez.',
  },
}

const forward: Rule = {
  behaviour: 'statuses/forward',
  title: { en: 'reports the statuses in their order', tr: 'durumları sırasıyla bildirir' },
  demand: {
    en: 'An order never goes back: what comes late from the courier is not told the platform as new.',
    tr: 'Sipariş geri gitmez: kuryeden geç gelen bir durum platforma yeniymiş gibi bildirilmez.',
  },
}

export const afterItsCause: Rule = {
  behaviour: 'statuses/after-their-cause',
  title: {
    en: 'reports nothing before it has happened',
    tr: 'hiçbir şeyi gerçekleşmeden bildirmez',
  },
  demand: {
    en: 'The platform is told that an order is on the way, delivered or cancelled only after the courier said so.',
    tr: 'Platforma siparişin yolda olduğu, teslim edildiği veya iptal edildiği ancak kurye söyledikten sonra bildirilir.',
  },
}

const ranks: Readonly<Record<Stage, number>> = {
  taken: 0,
  preparing: 1,
  undone: 1,
  'on-the-way': 2,
  delivered: 3,
  cancelled: 3,
}

/** What the platform was told of each order, beside what the implementation knew by then. */
export function judgeStatuses(story: PlayedStory, scene: Scene): Finding[] {
  const orders = story.orders.map((order) => ({
    order,
    known: learned(story, order, scene),
    told: reported(story, order, scene),
  }))
  if (orders.every(({ told }) => told.length === 0)) return []
  return [
    ruled(once, orders, ({ told }) => repeatedOf(told)),
    ruled(forward, orders, ({ told }) => backwardOf(told)),
    ruled(afterItsCause, orders, ({ known, told }) => causelessOf(known, told)),
  ]
}

interface OrderNews {
  order: PlayedOrder
  known: readonly Told[]
  told: readonly Told[]
}

interface Fault {
  calls: readonly Told[]
  expected: { en: string; tr: string }
  /** The last status, where it is left out. */
  actual?: { en: string; tr: string }
}

function ruled(
  rule: Rule,
  orders: readonly OrderNews[],
  faultOf: (news: OrderNews) => Fault | undefined,
): Finding {
  for (const news of orders) {
    const fault = faultOf(news)
    if (fault) {
      const last = fault.calls.at(-1)!
      const calls = fault.calls.map(({ logged }) => logged)
      return failed(
        rule,
        [news.order.surface, last.logged.surface],
        calls,
        fault.expected,
        fault.actual ?? alike(last.status),
      )
    }
  }
  const shown = orders.flatMap(({ told }) => told).slice(0, 6)
  return passed(
    rule,
    [orders[0]!.order.surface, shown[0]!.logged.surface],
    shown.map(({ logged }) => logged),
  )
}

function repeatedOf(told: readonly Told[]): Fault | undefined {
  const taken = told.filter(wasTaken)
  const repeated = taken.find((one, index) =>
    taken.slice(0, index).some(({ status }) => status === one.status),
  )
  if (!repeated) return undefined
  const { status } = repeated
  const calls = taken.filter((one) => one.status === status)
  return {
    calls,
    expected: { en: `“${status}” once`, tr: `“${status}” bir kez` },
    actual: { en: `“${status}” ${calls.length} times`, tr: `“${status}” ${calls.length} kez` },
  }
}

function backwardOf(told: readonly Told[]): Fault | undefined {
  const taken = told.filter(wasTaken)
  for (const [index, one] of told.entries()) {
    const before = told
      .slice(0, index)
      .filter((earlier) => taken.includes(earlier) && isBefore(one.stage, earlier.stage))
      .at(-1)
    if (before)
      return {
        calls: [before, one],
        expected: {
          en: `nothing earlier after “${before.status}”`,
          tr: `“${before.status}” sonrasında daha önceki bir durumun gönderilmemesi`,
        },
      }
  }
  return undefined
}

/** A final status is never followed by another; of the others an earlier one is a step back. */
function isBefore(stage: Stage, earlier: Stage): boolean {
  return ranks[stage] < ranks[earlier] || (ranks[earlier] === 3 && stage !== earlier)
}

function causelessOf(known: readonly Told[], told: readonly Told[]): Fault | undefined {
  const causeless = told.find(
    ({ stage, at }) =>
      needsCause(stage) && !known.some((cause) => cause.at <= at && allows(cause.stage, stage)),
  )
  if (!causeless) return undefined
  return {
    calls: [causeless],
    expected: {
      en: `“${causeless.status}” only after the courier said so`,
      tr: `“${causeless.status}” ancak kurye bildirdikten sonra`,
    },
  }
}

function needsCause(stage: Stage): boolean {
  return stage === 'on-the-way' || stage === 'delivered' || stage === 'cancelled'
}

function allows(cause: Stage, stage: Stage): boolean {
  if (stage === 'cancelled') return cause === 'cancelled' || cause === 'undone'
  return cause !== 'cancelled' && ranks[cause] >= ranks[stage]
}
