import type { Redis } from 'ioredis'
import { OptionError } from '../../../options/option-error.js'
import { loadIoredis } from './load-ioredis.js'

/** How long Redis may take to a connection or an answer, in milliseconds: calls wait for it. */
const patienceMs = 2000
const slowestRetryMs = 250

/**
 * A connection that fails at once while Redis is away, and comes back by itself. Nothing waits in line meanwhile and
 * nothing is sent twice: what was not answered was not acknowledged either.
 */
export async function connectRedis(url: string, name: string): Promise<Redis> {
  const Driver = await loadIoredis()
  const redis = new Driver(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    connectTimeout: patienceMs,
    commandTimeout: patienceMs,
    retryStrategy: (tries) => Math.min(tries * 25, slowestRetryMs),
  })
  let why = 'no answer'
  redis.on('error', (error: Error) => (why = reasonOf(error)))
  try {
    await redis.connect()
    // The driver passes over a database that is not there, and would use the first one.
    await redis.select(redis.options.db ?? 0)
  } catch (error) {
    redis.disconnect()
    const reason = why === 'no answer' ? reasonOf(error as Error) : why
    throw new OptionError({
      en: `opening the store ${name}: expected Redis to answer, ${reason}. Start it (redis-server --appendonly yes --appendfsync always), or fix the URL.`,
      tr: `${name} deposu açılamadı: Redis’in yanıt vermesi bekleniyordu, ${reason}. Başlatın (redis-server --appendonly yes --appendfsync always) ya da URL’yi düzeltin.`,
    })
  }
  return redis
}

/** Of a name with several addresses, what the first of them said. */
export function reasonOf(error: Error): string {
  const [first = error] = error instanceof AggregateError ? (error.errors as Error[]) : []
  const { message, name, code = name } = first as NodeJS.ErrnoException
  return message === '' ? code : message
}
