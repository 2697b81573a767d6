import { setTimeout as wait } from 'node:timers/promises'
import { MockClient } from '../../client/mock-client.js'
import { sendOrder } from '../../client/tested/sample-order-call.js'
import type { MockProcess } from '../../persistence/replicas/tested/start-mock-process.js'

/** What is killed: a process, or several that act as one. */
export type KilledMock = Pick<MockProcess, 'baseUrl' | 'told' | 'end'>

/** What a run of kills is made of. */
export interface KillRun {
  /** Starts the mock anew on the same store. */
  start(): Promise<KilledMock>
  kills: number
  /** Between 0 and 1, the next one each time: when a kill comes. */
  draw(): number
  onKill?(killed: number): void
}

/** What came of it. */
export interface KillResult {
  kills: number
  acknowledged: number
  /** Orders that were acknowledged and are not there. */
  lost: string[]
  /** Orders that are there twice. */
  double: string[]
}

const clients = 8
const latestMs = 150

/** Kills a mock at a random moment under load, starts it again and looks for what it had acknowledged; again and again. */
export async function runKills({ start, kills, draw, onKill }: KillRun): Promise<KillResult> {
  const result: KillResult = { kills: 0, acknowledged: 0, lost: [], double: [] }
  let mock = await start()
  while (result.kills < kills) {
    const world = `kill-${result.kills}`
    const acknowledged: string[] = []
    let isOver = false
    const load = drive(new MockClient({ ...mock, sandbox: world }), acknowledged, () => isOver)
    // The moment counts from when there is something to lose.
    while (acknowledged.length === 0) await wait(1)
    await wait(draw() * latestMs)
    await mock.end('SIGKILL')
    isOver = true
    await load
    result.kills += 1
    mock = await start()
    const orders = await new MockClient({ ...mock, sandbox: world }).listOrders('muditakurye/courier')
    const kept = orders.map(({ id }) => id)
    const seen = new Set(kept)
    result.acknowledged += acknowledged.length
    result.lost.push(...acknowledged.filter((id) => !seen.has(id)).map((id) => `${world} ${id}`))
    result.double.push(
      ...kept.filter((id, place) => kept.indexOf(id) !== place).map((id) => `${world} ${id}`),
    )
    onKill?.(result.kills)
  }
  await mock.end('SIGTERM')
  return result
}

/** Sends orders until it is over, and writes down those that the mock acknowledged. */
async function drive(mock: MockClient, acknowledged: string[], isOver: () => boolean): Promise<void> {
  const client = async (number: number): Promise<void> => {
    for (let order = 0; !isOver(); order += 1) {
      const id = `order_${number}_${order}`
      // A mock that is dead answers nothing.
      const answer = await sendOrder(mock, id).catch(() => undefined)
      if (answer?.status === 202) acknowledged.push(id)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
}
