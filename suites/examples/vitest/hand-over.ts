/** What becomes of an order that is handed over to MuditaKurye. */
export type HandOver = 'accepted' | 'too many orders, try again in a minute' | `refused: ${string}`

export interface Credentials {
  apiKey: string
  restaurantId: string
}

/** Hands an order over at MuditaKurye's own address: the code of a POS, which knows nothing of a mock. */
export async function handOver(
  order: { orderId: string; customerName: string; deliveryAddress: string },
  { apiKey, restaurantId }: Credentials,
): Promise<HandOver> {
  const response = await fetch('https://api.muditakurye.com.tr/webhook/third-party/order', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
    body: JSON.stringify({ ...order, restaurantId }),
  })
  if (response.status === 202) return 'accepted'
  if (response.status === 429) return 'too many orders, try again in a minute'
  const { code } = (await response.json()) as { code: string }
  return `refused: ${code}`
}
