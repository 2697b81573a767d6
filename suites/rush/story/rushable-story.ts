import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { ConfigurationError } from '../../config/configuration-error.js'
import { keepingSurface } from '../../rehearse/play/keeping-surface.js'
import { callingOffIn, type CallingOff } from './calling-off.js'
import type { Story, StoryStep } from '../../rehearse/story/story.js'

/** A story of which many orders are played at once. */
export interface RushableStory {
  story: Story
  push: StoryStep
  /** By the surface that an order is handed to: the statuses that it then goes through, those that come together in one list. */
  journeys: ReadonlyMap<Surface, readonly (readonly (string | number)[])[]>
  /** How some orders are called off, where the documents have words for it. */
  callingOff: CallingOff | undefined
}

/** The story as a rush plays it: what befalls its partners a rush brings itself, so that it needs a plain one. */
export async function requireRushable(story: Story): Promise<RushableStory> {
  const [push] = story.steps
  const pushes = story.steps.filter(({ kind }) => kind === 'push')
  const lack = (await lackOf(story)) ?? (push?.kind !== 'push' || pushes.length > 1 ? oneOrder : undefined)
  if (lack || !push)
    throw new ConfigurationError({
      en: `rushing the story ${story.id}: expected one in which an order is pushed, handed over and delivered; ${(lack ?? oneOrder).en}. A rush brings troubles of its own: take a plain delivery, uyum rehearse --list tells them.`,
      tr: `${story.id} öyküsü yoğunlukta sınanırken: bir siparişin gelip iletildiği ve teslim edildiği bir öykü bekleniyordu; ${(lack ?? oneOrder).tr}. Aksilikleri yoğunluk kendisi getirir: düz bir teslimat seçin, uyum rehearse --list hepsini anlatır.`,
    })
  const journeys = new Map<Surface, (string | number)[][]>()
  for (const { calls, moves } of story.steps) {
    if (moves.length === 0) continue
    const surface = keepingSurface(calls[0].surface)
    journeys.set(surface, [...(journeys.get(surface) ?? []), [...moves]])
  }
  return { story, push, journeys, callingOff: await callingOffIn(story, push, [...journeys.keys()]) }
}

const oneOrder: Bilingual = {
  en: 'this one does not begin with one order',
  tr: 'bu öykü tek bir siparişle başlamıyor',
}

async function lackOf({ steps }: Story): Promise<Bilingual | undefined> {
  const odd = steps.find(({ kind, before }) => kind === 'again' || before.length > 0)
  if (odd)
    return {
      en: `in this one something befalls a partner before “${odd.text.en}”`,
      tr: `bu öyküde şundan önce bir iş ortağının başına bir şey geliyor: “${odd.text.tr}”`,
    }
  for (const { calls, moves, text } of steps) {
    const { states } = (await loadContractOf(calls[0].surface)).lifecycle
    const isOff = moves.some((move) =>
      Object.entries(states).some(
        ([name, { value, offTheWay }]) => offTheWay === true && (name === move || value === move),
      ),
    )
    if (isOff)
      return {
        en: `in this one it does not arrive: “${text.en}”`,
        tr: `bu öyküde sipariş yerine ulaşmıyor: “${text.tr}”`,
      }
  }
  return undefined
}
