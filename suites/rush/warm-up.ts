import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { TargetConnection } from '../run/target/target-connection.js'
import type { RushOrder } from './rush-orders.js'
import { RushSender, type Shot } from './rush-sender.js'

/** Orders that go one by one before the rush: a receiver that was never called is slower than it will be. */
export const warmUp = 5

/** One after another, before the time of the rush begins. */
export async function warm(
  { client }: TargetConnection,
  orders: readonly RushOrder[],
  stop: AbortSignal,
): Promise<Shot[]> {
  const sender = new RushSender(client, { retryAfterMs: [], soonMs: 0 }, stop)
  for (const [number, { request }] of orders.entries())
    await sender.sendAll([{ number, atMs: 0, isHeldBack: false, trouble: 'none' }], () => request)
  const end = sender.now()
  return sender.shots.map((shot) => ({
    ...shot,
    dueMs: shot.sentMs - end,
    sentMs: shot.sentMs - end,
    ...(shot.endedMs !== undefined && { endedMs: shot.endedMs - end }),
  }))
}

/** Why nothing comes of a rush in which not even the first order is taken. */
export function reasonOf({ status, told }: Shot): { unreachable?: Bilingual; preflight?: Bilingual } {
  if (status === undefined) return { unreachable: told ?? { en: 'no answer came', tr: 'yanıt gelmedi' } }
  return {
    preflight: {
      en: `The first orders, sent one by one, were not taken (HTTP ${status}): see to address and credentials with uyum check, then rush.`,
      tr: `Tek tek gönderilen ilk siparişler kabul edilmedi (HTTP ${status}): önce uyum check ile adresi ve kimlik bilgilerini düzeltin.`,
    },
  }
}
