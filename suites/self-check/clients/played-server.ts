import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import type { ObserveContext } from '../../observe/observe-command.js'

/** What surrounds an observation where nobody interrupts it and nobody starts the client by hand. */
export const context: ObserveContext = {
  toolVersion: '1.2.3',
  async startServer({ credentials, allowedHosts, cors = false, readings = {} }) {
    const options = await mockOptions({ port: 0, credentials, allowedHosts, cors, readings })
    const server = await startMockServer(options)
    return { ...server, credentials: { ...options.credentials } }
  },
  stop: new AbortController().signal,
  onReady: () => undefined,
}
