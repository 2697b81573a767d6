import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { expectThat } from '../../run/expect/expect.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'
import type { Target } from '../../run/target/target.js'
import { compareHeld, type HeldDifference } from './compare-held.js'
import { nothingToCompare, requireSoundlyHeld } from './held-evidence.js'
import type { HeldOrderFacts, Members } from './read-back-facts.js'

/** Letters of a value that a finding shows. */
const shownLetters = 300

export function expectFound(target: Target, found: boolean): void {
  const seconds = inSeconds(target)
  expectThat(
    found,
    { en: `the order is held within ${seconds.en}`, tr: `siparişin ${seconds.tr} içinde tutulması` },
    {
      en: 'the read-back hook answers {"found": false}. If the target takes longer, give it longer in readBack.waitMs; if the hook is another server’s, correct its address',
      tr: 'geri okuma ucu {"found": false} yanıtlıyor. Hedef daha uzun sürüyorsa readBack.waitMs ile süre verin; uç başka bir sunucununsa adresini düzeltin',
    },
  )
}

/** Whether it is held at all is the matter of another check. */
export function requireFound(found: boolean): void {
  if (found) return
  throw new MissingPrerequisite({
    en: 'the order that this check builds on is not held: another check says so',
    tr: 'bu kontrolün dayandığı sipariş tutulmuyor: bunu başka bir kontrol söyler',
  })
}

/** What stands at these paths is held as it was sent, as soon as the order shows or a while after. */
export async function expectHeldAsSent(
  target: Target,
  facts: HeldOrderFacts,
  sent: Members,
  paths: readonly string[],
): Promise<void> {
  const compared = (order: Members = {}) => compareHeld(sent, order, paths)
  const { found, order } = await target.holds(
    { operation: facts.operation, ids: facts.idsOf(sent) },
    (held) => held.found && compared(held.order).differences.length === 0,
  )
  if (!found) await requireSoundlyHeld(target, facts)
  expectFound(target, found)
  const { differences, leftOut, compared: count } = compared(order)
  const [first] = differences
  if (!first && count === 0) throw nothingToCompare(paths)
  if (leftOut.length > 0) target.remark(notTold(leftOut))
  expectThat(!first, saying(target, first, 'sent'), saying(target, first, 'held'))
}

export function times(count: number): Bilingual {
  return { en: `held ${count} times`, tr: `${count} kez tutuluyor` }
}

/** A value that differs, as it is to be told. */
export function saying(
  target: Target,
  difference: HeldDifference | undefined,
  which: 'sent' | 'held',
): Bilingual {
  if (!difference) return { en: '', tr: '' }
  const shown = target.masked(JSON.stringify(difference[which]) ?? 'undefined').slice(0, shownLetters)
  return { en: `${difference.path}: ${shown}`, tr: `${difference.path}: ${shown}` }
}

function notTold(paths: readonly string[]): Bilingual {
  const names = paths.join(', ')
  return {
    en: `the read-back hook did not tell ${names}: not compared`,
    tr: `geri okuma ucu şunları bildirmedi: ${names}; karşılaştırılmadı`,
  }
}

function inSeconds({ settings }: Target): Bilingual {
  const seconds = (settings.readBack?.waitMs ?? 0) / 1000
  return { en: `${seconds} s`, tr: `${seconds} sn` }
}
