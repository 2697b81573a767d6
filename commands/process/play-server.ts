import type { PlayedServer, ServerOptions } from '../../suites/observe/observe-command.js'

/** Starts the mock on a free port, with the configuration's settings and these options before them. */
export async function playServer(wanted: ServerOptions, config: string | undefined): Promise<PlayedServer> {
  const { loadSettings } = await import('../../suites/config/load-configuration.js')
  const { mockOptions } = await import('../../mocks/options/mock-options.js')
  const { startMockServer } = await import('../../mocks/server/mock-server.js')
  const { mock: configured = {} } = await loadSettings(config)
  const credentials = Object.entries({ ...configured.credentials, ...wanted.credentials }).map(
    ([surface, given]) => [surface, { ...configured.credentials?.[surface], ...given }] as const,
  )
  const options = await mockOptions({
    port: 0,
    credentials: Object.fromEntries(credentials),
    readings: { ...configured.readings, ...wanted.readings },
    allowedHosts: wanted.allowedHosts,
    ...(wanted.revision !== undefined && { revision: wanted.revision }),
    cors: wanted.cors ?? configured.cors ?? false,
  })
  const server = await startMockServer(options)
  return { ...server, credentials: { ...options.credentials } }
}
