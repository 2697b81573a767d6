import { createHmac } from 'node:crypto'
import type { ClientEnvironment } from '../../observe/observe-client.js'

export type CallerFault =
  | 'none'
  | 'shows-no-key'
  | 'shows-another-key'
  | 'sends-no-address'
  | 'sends-null-as-address'
  | 'sends-a-number-as-name'
  | 'sends-the-amount-as-text'
  | 'sends-an-unlisted-payment'
  | 'sends-an-empty-name'
  | 'sends-no-payment-type'
  | 'renews-the-reference-on-retry'
  | 'calls-another-path'
  | 'labels-as-text'
  | 'comes-again-at-once'

/** A POS that gives YakınKurye its deliveries. */
export async function callDeliveries(
  { UYUM_BASE_URL: baseUrl, UYUM_MINUTE_MS: minute }: ClientEnvironment,
  fault: CallerFault,
): Promise<void> {
  const has = (one: CallerFault): boolean => one === fault
  for (const number of [1, 2, 3, 4, 5]) {
    const delivery = {
      referenceNo: `SIP-${number}`,
      recipientName: has('sends-a-number-as-name') ? 12 : has('sends-an-empty-name') ? '' : `Alıcı ${number}`,
      ...(!has('sends-no-payment-type') && {
        paymentType: has('sends-an-unlisted-payment') ? 'IBAN' : 'CARD',
      }),
      recipientPhone: '+905321234567',
      ...(!has('sends-no-address') && { address: has('sends-null-as-address') ? null : `Moda ${number}` }),
      amount: has('sends-the-amount-as-text') ? '12.5' : 12.5,
    }
    const send = (body: object): Promise<number> =>
      sent(`${baseUrl}/${has('calls-another-path') ? 'orders' : 'deliveries'}`, JSON.stringify(body), {
        'content-type': has('labels-as-text') ? 'text/plain' : 'application/json',
        ...(!has('shows-no-key') && {
          'x-api-key': has('shows-another-key') ? 'baska_anahtar' : 'yk_deneme_anahtari',
        }),
      })
    const status = await send(delivery)
    if (status !== 0 && status !== 429 && status < 500) continue
    // The mock says a minute, and how long one lasts here.
    if (status === 429 && !has('comes-again-at-once'))
      await new Promise((resolve) => setTimeout(resolve, Number(minute) + 5))
    await send(
      has('renews-the-reference-on-retry') ? { ...delivery, referenceNo: `YENI-${number}` } : delivery,
    )
  }
}

export type TellerFault =
  | 'none'
  | 'signs-nothing'
  | 'signs-with-another-secret'
  | 'signs-another-body'
  | 'tells-no-status'
  | 'tells-a-number-as-time'
  | 'tells-again-at-once'

/** YakınKurye itself, as it tells a POS of its deliveries. */
export async function tellStatuses(environment: ClientEnvironment, fault: TellerFault): Promise<void> {
  for (const number of [1, 2]) await tellStatus(environment, fault, number)
}

async function tellStatus(
  { UYUM_BASE_URL: baseUrl, UYUM_MINUTE_MS: minute }: ClientEnvironment,
  fault: TellerFault,
  number: number,
): Promise<void> {
  const body = JSON.stringify({
    event: 'delivery.status',
    trackingId: `T-${number}`,
    referenceNo: `SIP-${number}`,
    ...(fault !== 'tells-no-status' && { status: 'ASSIGNED' }),
    occurredAt: fault === 'tells-a-number-as-time' ? 1_700_000_000 : '2026-01-05T12:00:00Z',
  })
  const secret = fault === 'signs-with-another-secret' ? 'baska' : 'yk_deneme_gizli'
  const signature = createHmac('sha256', secret)
    .update(fault === 'signs-another-body' ? `${body} ` : body)
    .digest('hex')
  const tell = () =>
    sent(`${baseUrl}/status`, body, {
      'content-type': 'application/json',
      ...(fault !== 'signs-nothing' && { 'x-signature': signature }),
    })
  for (const seconds of [10, 60]) {
    const status = await tell()
    if (status !== 0 && status < 500) return
    const pauseMs = (seconds * Number(minute)) / 60
    if (fault !== 'tells-again-at-once') await new Promise((resolve) => setTimeout(resolve, pauseMs + 5))
  }
  await tell()
}

/** Gives the status; 0 where no answer came. */
async function sent(url: string, body: string, headers: Record<string, string>): Promise<number> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body })
    await response.text()
    return response.status
  } catch {
    return 0
  }
}
