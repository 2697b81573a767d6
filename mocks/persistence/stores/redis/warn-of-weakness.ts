import type { Redis } from 'ioredis'
import { log } from '../../../server/log/log.js'

/** What of a Redis must be set so that it forgets nothing that it acknowledged. */
const needed = { appendonly: 'yes', appendfsync: 'always' }

/** Tells where a Redis may forget what was acknowledged: it is not the mock's to set, and one may want it so. */
export async function warnOfWeakness(redis: Redis, name: string): Promise<void> {
  for (const [setting, value] of Object.entries(needed)) {
    const found = await settingOf(redis, setting)
    if (found === undefined || found === value) continue
    log('warn', {
      en: `${name} has ${setting} ${found}: when it dies, orders that were acknowledged may be lost. Start it with --${setting} ${value} where they must not.`,
      tr: `${name}: ${setting} ${found}. O çökerse onaylanmış siparişler yitebilir. Yitmemeleri gerekiyorsa --${setting} ${value} ile başlatın.`,
    })
    return
  }
}

/** Nothing where it may not be asked: hosted ones often forbid it. */
async function settingOf(redis: Redis, setting: string): Promise<string | undefined> {
  const answer = (await redis.config('GET', setting).catch(() => [])) as unknown[]
  return typeof answer[1] === 'string' ? answer[1] : undefined
}
