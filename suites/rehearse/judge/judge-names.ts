import { partnerOf, partnerSheet } from '../../../contracts/contract/surfaces.js'
import type { PlayedStory } from '../play/played-story.js'
import { alike, failed, passed, type Finding, type Rule } from './finding.js'
import { handOversOf, shownCalls } from './hand-overs.js'

const ownName: Rule = {
  behaviour: 'names/own',
  title: {
    en: 'hands an order over under a name of its own',
    tr: 'siparişi kendi verdiği bir kimlikle iletir',
  },
  demand: {
    en: 'The id at the courier is the implementation’s own: ids of two platforms may be the same.',
    tr: 'Kuryedeki kimlik uygulamanın kendisinindir: iki platformun kimlikleri aynı olabilir.',
  },
}

const eachItsName: Rule = {
  behaviour: 'names/each-its-own',
  title: {
    en: 'speaks to each partner of an order by the name that it has there',
    tr: 'her iş ortağına siparişin oradaki kimliğiyle seslenir',
  },
  demand: {
    en: 'Names are mapped, not lost: no partner is told a name that only another one knows.',
    tr: 'Kimlikler eşlenir, kaybolmaz: hiçbir iş ortağına yalnızca başkasının bildiği bir kimlik söylenmez.',
  },
}

/** Whether an order keeps its name on each side. */
export function judgeNames(story: PlayedStory): Finding[] {
  return [...judgeOwnName(story), ...judgeEachItsName(story)]
}

function judgeOwnName(story: PlayedStory): Finding[] {
  const handOvers = handOversOf(story)
  const [first] = handOvers
  if (!first) return []
  for (const handOver of handOvers) {
    const { order, call } = handOver
    const raw = order.handOvers.find(
      ({ surface, id }) => surface === call.surface && order.given.includes(id),
    )
    if (raw) {
      const { name } = partnerSheet(partnerOf(order.surface))
      return [
        failed(
          ownName,
          [order.surface, call.surface],
          shownCalls(handOver),
          { en: 'an id of the implementation’s own', tr: 'uygulamanın kendi kimliği' },
          { en: `the id that ${name} gave: ${raw.id}`, tr: `${name} tarafının verdiği kimlik: ${raw.id}` },
        ),
      ]
    }
  }
  return [passed(ownName, [first.order.surface, first.call.surface], shownCalls(first))]
}

function judgeEachItsName({ calls, orders }: PlayedStory): Finding[] {
  const own = calls.filter(({ isServed, order }) => !isServed && order !== undefined)
  const [first] = own
  if (!first) return []
  const confused = own.find(({ isConfused }) => isConfused)
  const surfaces = [orders[0]?.surface ?? first.surface, (confused ?? first).surface]
  if (!confused) return [passed(eachItsName, surfaces, [first])]
  const partner = partnerOf(confused.surface)
  const known = confused.order!.names.get(partner)
  return [
    failed(
      eachItsName,
      surfaces,
      [confused],
      alike(known ? [...known].join(', ') : '-'),
      alike(confused.call.request.readableBody.toString().slice(0, 300)),
    ),
  ]
}
