import { MockClient } from '../../client/mock-client.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer } from '../../server/mock-server.js'
import { startReceiver, type RecordingReceiver } from '../attempts/recording-receiver.js'

/** A world that stands at noon, and somebody to be told what happens in it. */
export interface ToldWorld {
  mock: MockClient
  receiver: RecordingReceiver
  close(): Promise<void>
}

export async function startToldWorld(): Promise<ToldWorld> {
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const receiver = await startReceiver()
  const mock = await new MockClient(server).createWorld({
    clock: { mode: 'frozen', now: '2026-11-21T12:00:00.000Z' },
  })
  return {
    mock,
    receiver,
    async close() {
      await receiver.close()
      await server.close()
    },
  }
}
