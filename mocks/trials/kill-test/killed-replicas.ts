import type { KilledMock } from './kill-run.js'
import { startBalancer } from '../../persistence/replicas/tested/start-balancer.js'
import { startMockProcess } from '../../persistence/replicas/tested/start-mock-process.js'

const replicas = 4

/** Four mocks on one store behind a round-robin, as one that is killed: of them, one in turn. */
export async function killedReplicas(args: readonly string[]): Promise<() => Promise<KilledMock>> {
  const start = () => startMockProcess(args)
  const mocks = await Promise.all(Array.from({ length: replicas }, start))
  const addresses = mocks.map(({ baseUrl }) => baseUrl)
  const balancer = await startBalancer(addresses)
  let killed = -1
  let isWhole = true
  return async () => {
    if (!isWhole) {
      mocks[killed] = await start()
      addresses[killed] = mocks[killed]!.baseUrl
      isWhole = true
    }
    return {
      baseUrl: balancer.baseUrl,
      told: () => mocks.map((mock) => mock.told()).join(''),
      end: async (signal) => {
        if (signal === 'SIGKILL') {
          killed = (killed + 1) % replicas
          isWhole = false
          return mocks[killed]!.end(signal)
        }
        await balancer.close()
        const [status = 0] = await Promise.all(mocks.map((mock) => mock.end(signal)))
        return status
      },
    }
  }
}
