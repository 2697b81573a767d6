import { log } from './log/log.js'
import type { MockServer, MockServerOptions } from './server/mock-server.js'
import { watchFiles } from './watch-files.js'

/**
 * Has a server go on with its options as they are after each change of these files, one change after the other.
 * What cannot be used is told, and the server goes on as before.
 */
export function keepReloading(
  server: MockServer,
  files: readonly (string | undefined)[],
  readOptions: () => Promise<MockServerOptions>,
): () => void {
  let last = Promise.resolve()
  const watched = files.filter((file) => file !== undefined)
  return watchFiles(watched, (file) => {
    last = last.then(async () => {
      try {
        await server.reload(await readOptions())
        log('info', `reloaded ${file}`)
      } catch (error) {
        log('error', `${(error as Error).message} The mock goes on as before.`)
      }
    })
  })
}
