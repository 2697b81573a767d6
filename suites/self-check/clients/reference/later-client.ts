import type { ClientEnvironment } from '../../../observe/observe-client.js'

/** What a POS does otherwise than HızırYemek's later page has it. */
export type LaterFault =
  | 'none'
  | 'shows-the-secret-in-the-first-header'
  | 'shows-another-secret'
  | 'names-no-restaurant'
  | 'asks-of-no-restaurant'
  | 'names-the-restaurant-by-a-number'
  | 'names-another-restaurant'

const json = { 'content-type': 'application/json' }

/** A POS by the later revision: it applies, asks whether the restaurant is open, and reports a status of the sample order. */
export async function sendToLater(environment: ClientEnvironment, fault: LaterFault): Promise<void> {
  const base = `${environment.UYUM_BASE_URL}/api/v1/pos-webhook`
  const issued = JSON.parse(environment.UYUM_CREDENTIALS) as { secretKey: string; restaurantId: string }
  const header = fault === 'shows-the-secret-in-the-first-header' ? 'x-secret-key' : 'x-webhook-secret'
  const secret = { [header]: fault === 'shows-another-secret' ? 'another' : issued.secretKey }
  const asked = fault === 'asks-of-no-restaurant' ? '' : `?restaurantId=${issued.restaurantId}`
  await fetch(`${base}/apply`, { method: 'POST', headers: json, body: '{"companyName":"Çınar Yazılım"}' })
  await fetch(`${base}/restaurant-status${asked}`, { headers: secret })
  await fetch(`${base}/webhook`, {
    method: 'POST',
    headers: { ...json, ...secret },
    body: JSON.stringify({
      ...restaurantOf(fault, issued.restaurantId),
      orderId: '507f1f77bcf86cd799439012',
      status: 'preparing',
    }),
  })
}

function restaurantOf(fault: LaterFault, own: string): object {
  if (fault === 'names-no-restaurant') return {}
  if (fault === 'names-the-restaurant-by-a-number') return { restaurantId: 7 }
  return { restaurantId: fault === 'names-another-restaurant' ? '64b7f0c2a1d3e4f5a6b7c8d9' : own }
}
