import { partnerOf, partnerSheet } from '../../../contracts/contract/surfaces.js'
import type { PlayedStory } from '../play/played-story.js'
import { failed, passed, type Finding, type Rule } from './finding.js'
import { handOversOf } from './hand-overs.js'

const oneCourier: Rule = {
  behaviour: 'once/handed-over',
  title: { en: 'has each order brought once', tr: 'her siparişi bir kez götürtür' },
  demand: {
    en: 'For one order one courier comes, however often it was pushed, refused, or sent again.',
    tr: 'Sipariş kaç kez gelirse gelsin, reddedilsin veya yeniden gönderilsin, bir sipariş için bir kurye gelir.',
  },
}

/** Whether one courier comes for each order: what the couriers hold in the end, but for what is off the way. */
export function judgeOnce(story: PlayedStory): Finding[] {
  const [first] = handOversOf(story)
  if (!first) return []
  for (const order of story.orders) {
    const live = story.held.filter((held) => held.order === order && !held.isOffTheWay)
    if (live.length > 1) {
      const calls = handOversOf(story)
        .filter((handOver) => handOver.order === order)
        .map(({ call }) => call)
      const names = live
        .map(({ surface, id }) => `${partnerSheet(partnerOf(surface)).name}: ${id}`)
        .join('; ')
      return [
        failed(
          oneCourier,
          [order.surface, first.call.surface],
          calls,
          { en: 'one courier', tr: 'tek kurye' },
          { en: `${live.length} couriers (${names})`, tr: `${live.length} kurye (${names})` },
        ),
      ]
    }
  }
  return [passed(oneCourier, [first.order.surface, first.call.surface], [first.call])]
}
