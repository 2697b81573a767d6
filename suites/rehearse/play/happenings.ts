import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { partnerOf, partnerSheet, type Surface } from '../../../contracts/contract/surfaces.js'
import type { MockDelivery } from '../../observe/scenarios/mock-control.js'
import { deliver, type Stage } from '../stage/stage.js'
import type { Happening } from '../story/story.js'
import { moveOrder } from './move-order.js'
import type { PlayedOrder } from './played-order.js'

/** Makes something befall a partner, and says what. */
export async function happen(
  happening: Happening,
  stage: Stage,
  order: PlayedOrder,
): Promise<{ surface?: Surface; text: Bilingual }> {
  const { control } = stage
  if ('fault' in happening) {
    const { name, surface, operation, ...fault } = happening.fault
    await control.declareFault(surface, { id: name, match: { operation }, ...fault })
    return { surface, text: faultText(happening.fault) }
  }
  if ('mend' in happening) {
    await control.deleteFault(happening.mend)
    return { text: { en: `“${happening.mend}” is over`, tr: `“${happening.mend}” bitti` } }
  }
  if ('advance' in happening) {
    await control.advanceClock(happening.advance)
    const minutes = happening.advance / 60
    return {
      text: {
        en: `the partners’ clock moves ${minutes} minutes`,
        tr: `iş ortaklarının saati ${minutes} dakika ilerler`,
      },
    }
  }
  if ('move' in happening) {
    const { surface, to } = happening.move
    await moveOrder(stage, order, surface, to)
    const { name } = partnerSheet(partnerOf(surface))
    return {
      surface,
      text: { en: `at ${name} the order becomes “${to}”`, tr: `${name} tarafında sipariş “${to}” olur` },
    }
  }
  if ('hold' in happening) {
    await deliver(stage, happening.hold, true)
    return {
      surface: happening.hold,
      text: { en: 'what is sent now is held back', tr: 'şimdi gönderilenler bekletilir' },
    }
  }
  const { surface, manner } = happening.deliver
  const held = (await control.deliveries()).filter(
    (delivery) => delivery.surface === surface && isHeld(delivery),
  )
  const ids = held.map(({ id }) => id)
  await deliver(stage, surface)
  if (ids.length > 0) await control.deliverInOrder(manner === 'reversed' ? ids.toReversed() : ids)
  if (manner === 'twice') for (const id of ids) await control.duplicateDelivery(id)
  return { surface, text: deliveryTexts[manner] }
}

const deliveryTexts: Readonly<Record<'in-order' | 'reversed' | 'twice', Bilingual>> = {
  'in-order': { en: 'what was held back arrives', tr: 'bekletilenler ulaşır' },
  reversed: { en: 'what was held back arrives, the last first', tr: 'bekletilenler ters sırayla ulaşır' },
  twice: { en: 'what was held back arrives twice', tr: 'bekletilenler iki kez ulaşır' },
}

function isHeld({ state }: MockDelivery): boolean {
  return state === 'held'
}

function faultText({ effect, operation }: { effect: object; operation: string }): Bilingual {
  const { error, wire } = effect as { error?: string; wire?: string }
  if (error !== undefined)
    return {
      en: `from now on ${operation} is answered ${error}`,
      tr: `bundan sonra ${operation} ${error} yanıtı alır`,
    }
  return wire === 'apply-then-drop'
    ? { en: `${operation} is done, its answer is lost`, tr: `${operation} uygulanır, yanıtı kaybolur` }
    : { en: `from now on nobody answers ${operation}`, tr: `bundan sonra ${operation} yanıtsız kalır` }
}
