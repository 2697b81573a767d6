import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Check } from '../check.js'
import type { CheckRecord } from '../record/run-record.js'
import { inapplicableBecause } from '../run/inapplicable.js'
import { redactorOf } from '../run/record/redactor-of.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import { asConfirmed } from '../run/readings/confirmed-readings.js'
import { writeCheckRecord } from '../run/record/write-check-record.js'
import type { SurfaceSuite } from '../surface-suite.js'

/** The entries of the chosen checks that a run which was ended early did not come to. */
export function unjudgedChecks(
  { requirements, contract }: SurfaceSuite,
  target: TargetSettings,
  chosen: readonly Check[],
  judged: readonly CheckRecord[],
): CheckRecord[] {
  const ids = new Set(judged.map(({ id }) => id))
  const redactor = redactorOf(target)
  return chosen
    .filter(({ id }) => !ids.has(id))
    .map((check) => {
      const ruledOut = inapplicableBecause(check, target)
      const counted = asConfirmed(check, requirements[check.requirement]!, target.confirmed)
      return writeCheckRecord(
        counted.check,
        counted.requirement,
        ruledOut
          ? { outcome: 'inapplicable', reason: ruledOut }
          : { outcome: 'errored', reason: interrupted },
        {
          attempts: [],
          redactor,
          moves: [],
          durationMs: 0,
          tables: contract.tables,
          confirmation: counted.confirmation,
        },
      )
    })
}

const interrupted: Bilingual = {
  en: 'the run was interrupted before this was judged',
  tr: 'çalışma, bu kontrol değerlendirilmeden kesildi',
}

/** What a reader of such a run must not overlook. */
export function cutShort(judged: number, chosen: number): Bilingual {
  return {
    en: `The run was interrupted when ${judged} of ${chosen} checks were judged. Of the others it says nothing; run it again.`,
    tr: `Çalışma, ${chosen} kontrolden ${judged} tanesi değerlendirildiğinde kesildi. Ötekiler için bir şey söylemez; yeniden çalıştırın.`,
  }
}
