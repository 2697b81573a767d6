import { sheetOf } from '../../contracts/contract/surfaces.js'
import { HarnessFault } from '../run/harness-fault.js'
import { HttpClient } from '../run/http/http-client.js'
import { NotApplicable } from '../run/missing-prerequisite.js'
import { Pace } from '../run/pace/pace.js'
import { ReadBack } from '../run/hooks/read-back/read-back.js'
import { redactorOf } from '../run/record/redactor-of.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import type { Diagnosis } from './diagnosis.js'

/** An id of no order: a text, a number and an object id for whoever reads it as such. */
const neverSent = '0'.repeat(24)

/** Asks a target's read-back hook for an order that was never sent: it says that there is none. */
export async function diagnoseReadBack(settings: TargetSettings): Promise<Diagnosis[]> {
  if (!settings.readBack) return []
  const redactor = redactorOf(settings)
  const say = (state: Diagnosis['state'], en: string, tr: string): Diagnosis[] => [
    { subject: settings.name, state, text: { en: redactor.text(en), tr: redactor.text(tr) } },
  ]
  const client = new HttpClient(settings.timeoutMs, settings.tls)
  try {
    const hook = new ReadBack(settings, client, new Pace({}), redactor)
    const { mainOperation: operation, orders } = sheetOf(settings.surface)
    const question = { operation, ids: { [orders.ids[0]!]: neverSent } }
    const { found } = await hook.until(
      question,
      () => true,
      () => undefined,
    )
    if (!found) return say('fine', 'its read-back hook answers', 'geri okuma ucu yanıt veriyor')
    return say(
      'obstacle',
      'its read-back hook finds an order that was never sent. Fix it: it answers {"found": false} for ids that it does not know.',
      'geri okuma ucu hiç gönderilmemiş bir siparişi buluyor. Düzeltin: bilmediği kimlikler için {"found": false} yanıtlar.',
    )
  } catch (thrown) {
    if (thrown instanceof HarnessFault) return say('obstacle', thrown.told.en, thrown.told.tr)
    if (thrown instanceof NotApplicable) return say('notice', thrown.reason.en, thrown.reason.tr)
    throw thrown
  } finally {
    await client.close()
  }
}
