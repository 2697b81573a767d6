import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { log } from '../../../server/log/log.js'
import { reasonOf } from './connect-redis.js'

const identity = 'uyum:identity'

/**
 * Tells on stderr when Redis goes away, when it is back, and when it came back without what it had.
 * Once this has returned, what is lost from then on is noticed.
 */
export async function logOutages(redis: Redis, name: string): Promise<void> {
  let isAway = false
  let known: string | undefined
  const tell = (level: 'info' | 'error', text: string): void => log(level, `${name} ${text}`)
  const recognise = async (): Promise<void> => {
    await redis.set(identity, randomUUID(), 'NX')
    const found = (await redis.get(identity)) ?? undefined
    if (known !== undefined && found !== known) {
      tell(
        'error',
        'came back without what it had: worlds begin anew. Start it with --appendonly yes --appendfsync always.',
      )
    }
    known = found
  }
  const look = (): Promise<void> => recognise().catch(() => undefined)
  redis.on('error', (error: Error) => {
    if (!isAway)
      tell('error', `does not answer (${reasonOf(error)}): calls are answered with 503 until it does.`)
    isAway = true
  })
  redis.on('close', () => {
    if (!isAway && redis.status !== 'end')
      tell('error', 'closed the connection: calls are answered with 503 until it is back.')
    isAway = true
  })
  redis.on('ready', () => {
    if (isAway) tell('info', 'answers again.')
    isAway = false
    void look()
  })
  await look()
}
