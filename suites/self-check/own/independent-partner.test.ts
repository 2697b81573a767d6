import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { enrolFolders } from '../../../contracts/own/enrol-folders.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { killMatrix, type DefectVerdict } from '../../own/kill-matrix.js'
import { deliveryFaults, DeliveryServer, type DeliveryFault } from './delivery-server.js'

const surface = 'yakin-kurye/courier' as Surface
let verdicts: DefectVerdict[]

/** The independent server once without a fault, and once with each. */
beforeAll(async () => {
  await enrolFolders([join(import.meta.dirname, '../../examples/partners/yakin-kurye')])
  verdicts = []
  const play = async (fault: string | undefined) => {
    const server = new DeliveryServer(fault as DeliveryFault | undefined)
    const baseUrl = await server.listen()
    const target = {
      surface,
      baseUrl,
      states: `${baseUrl}/states`,
      credentials: { apiKey: 'yk_deneme_anahtari' },
    }
    return { target, close: () => server.close() }
  }
  for await (const verdict of killMatrix(surface, deliveryFaults, play)) verdicts.push(verdict)
}, 120_000)

test('a correct server that is not ours is not accused', () => {
  expect(redOf('')).toEqual([])
})

test.each<[DeliveryFault, string]>([
  ['takes-without-address', 'required/createDelivery.address'],
  ['takes-any-payment', 'list/createDelivery.paymentType'],
  ['takes-numbers-as-texts', 'type/createDelivery.recipientName-object'],
  ['looks-at-the-beginning-of-the-key', 'authentication/apiKey-with-a-tail'],
  ['answers-with-200', 'taken/createDelivery'],
  ['repeats-create-anew', 'repeat/createDelivery'],
  ['other-content-is-replayed', 'repeat/createDelivery-other-content'],
  ['breaks-on-broken-json', 'json/createDelivery-broken'],
  ['finds-everything', 'unknown/getDelivery'],
  ['forgets-what-it-took', 'kept/createDelivery'],
  ['answers-without-tracking-id', 'answer/createDelivery'],
  ['answers-with-another-reference', 'as-sent/createDelivery.referenceNo'],
  ['cuts-names', 'as-sent/getDelivery.recipientName'],
  ['refuses-without-a-code', 'refusal/createDelivery-422'],
  ['refuses-with-another-code', 'refusal/createDelivery-422-code'],
  ['names-all-alike', 'own/tracking-ids-differ'],
  ['knows-no-limit', 'rate-limit/beyond-the-limit'],
  ['says-not-when-to-come-again', 'rate-limit/retry-after'],
])('%s is noticed by %s', (fault, check) => {
  expect(redOf(fault)).toContain(`${surface}/${check}`)
})

function redOf(fault: string): readonly string[] {
  const { killers, others } = verdicts.find(({ defect }) => defect === fault)!
  return [...killers, ...others]
}
