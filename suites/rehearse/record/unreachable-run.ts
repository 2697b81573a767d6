import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { loadContractOf } from '../../../contracts/contract/load-contract.js'
import type { Run } from '../../record/run-record.js'
import { contractRecord } from '../../run/record/contract-record.js'
import { stoppedBefore } from '../../verdict/verdict.js'
import type { Story } from '../story/story.js'

/** The run of a story for which there was no implementation to play with. */
export async function unreachableRun({ id, steps }: Story, why: Bilingual): Promise<Run> {
  const [{ surface }] = steps[0]!.calls
  return {
    target: id,
    surface,
    side: 'both',
    baseUrl: '',
    contract: contractRecord(await loadContractOf(surface), surface),
    readings: {},
    verdict: 'incomplete',
    sentence: stoppedBefore(why),
    partial: false,
    unreachable: why.en,
    tr: { unreachable: why.tr },
    warnings: [],
    durationMs: 0,
    checks: [],
  }
}
