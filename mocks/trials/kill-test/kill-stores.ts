import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRedisServer } from '../redis-server/start-redis-server.js'
import { startMockProcess } from '../../persistence/replicas/tested/start-mock-process.js'
import { killedReplicas } from './killed-replicas.js'
import { runKills, type KillResult, type KillRun } from './kill-run.js'

/** Where a mock that is killed keeps its worlds; `replicas` are four on one Redis, of which one at a time is killed. */
export const killedStores = ['file', 'redis', 'replicas'] as const
export type KilledStore = (typeof killedStores)[number]

/** Runs kills over a store of the run's own. */
export async function killOver(store: KilledStore, run: Omit<KillRun, 'start'>): Promise<KillResult> {
  const place = store === 'file' ? await filePlace() : await redisPlace()
  const args = ['--store', place.location]
  try {
    const start = store === 'replicas' ? await killedReplicas(args) : () => startMockProcess(args)
    return await runKills({ ...run, start })
  } finally {
    await place.remove()
  }
}

async function filePlace() {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-kill-'))
  return {
    location: `file:${join(folder, 'worlds.db')}`,
    remove: () => rm(folder, { recursive: true }),
  }
}

async function redisPlace() {
  const redis = await startRedisServer()
  return { location: redis.url, remove: redis.close }
}
