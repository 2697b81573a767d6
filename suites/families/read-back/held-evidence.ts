import { isClientError, isSuccess } from '../../../contracts/wire/status-class.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { HarnessFault } from '../../run/harness-fault.js'
import type { Exchange } from '../../run/http/exchange.js'
import { lackOfReadBack, MissingPrerequisite, NotApplicable } from '../../run/missing-prerequisite.js'
import type { Held } from '../../run/hooks/read-back/held-order.js'
import type { Target } from '../../run/target/target.js'
import type { HeldOrderFacts, Members } from './read-back-facts.js'

export const isFound = ({ found }: Held): boolean => found

/** Sends an order that is to be taken: where it is not, another check says so, and here is nothing to look for. */
export async function take(target: Target, facts: HeldOrderFacts, order: Members): Promise<void> {
  requireTaken(await target.send(facts.request(target, order)))
}

export function requireTaken({ response: { status } }: Exchange): void {
  if (isSuccess(status)) return
  throw new MissingPrerequisite({
    en: `what this check builds on was not taken (HTTP ${status}): there is nothing to look for`,
    tr: `bu kontrolün dayandığı istek kabul edilmedi (HTTP ${status}): aranacak bir şey yok`,
  })
}

/** Without this refusal there is nothing to judge. */
export function requireRefused({ response: { status } }: Exchange): void {
  if (isClientError(status)) return
  throw new MissingPrerequisite({
    en: `what this check builds on was not refused (HTTP ${status}): what was taken may be held`,
    tr: `bu kontrolün dayandığı istek reddedilmedi (HTTP ${status}): kabul edilen tutulabilir`,
  })
}

/** Of one of several orders: a plain one is held, once. Otherwise another check says what is wrong. */
export async function requireSoundlyHeld(target: Target, facts: HeldOrderFacts): Promise<void> {
  const order = await facts.order(target)
  await take(target, facts, order)
  const question = { operation: facts.operation, ids: facts.idsOf(order) }
  const first = await target.holds(question, isFound)
  const { found, count = 1 } = first.found ? await target.holdsInTheEnd(question) : first
  if (found && count === 1) return
  throw new MissingPrerequisite({
    en: 'a plain order is not held once either: the checks of that say so',
    tr: 'sıradan bir sipariş de bir kez tutulmuyor: bunu kendi kontrolleri söyler',
  })
}

/** A hook that finds what was never sent tells nothing. */
export async function requireUnknown(target: Target, facts: HeldOrderFacts, order: Members): Promise<void> {
  const { found } = await target.holds({ operation: facts.operation, ids: facts.idsOf(order) }, () => true)
  if (!found) return
  throw new HarnessFault({
    en: 'the read-back hook finds an order that was never sent, so that its answers tell nothing. This says nothing of the target; fix the hook: it answers {"found": false} for ids that it does not know.',
    tr: 'geri okuma ucu hiç gönderilmemiş bir siparişi buluyor; bu yüzden yanıtları bir şey anlatmıyor. Bu, hedef hakkında bir şey söylemez; ucu düzeltin: bilmediği kimlikler için {"found": false} yanıtlar.',
  })
}

/** The count that the hook tells; one that tells none lets nobody see how often. */
export function requireCount({ count }: Held): number {
  if (count !== undefined) return count
  throw new NotApplicable(
    {
      en: 'the read-back hook tells no "count": how often the order is held cannot be seen',
      tr: 'geri okuma ucu "count" bildirmiyor: siparişin kaç kez tutulduğu görülemez',
    },
    lackOfReadBack,
  )
}

/** The hook tells nothing of what is looked at. */
export function nothingToCompare(paths: readonly string[]): NotApplicable {
  const names = paths.join(', ')
  const reason: Bilingual = {
    en: `the read-back hook tells nothing of ${names} in its "order": they cannot be compared`,
    tr: `geri okuma ucu "order" içinde ${names} bildirmiyor: karşılaştırılamaz`,
  }
  return new NotApplicable(reason, lackOfReadBack)
}
