import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { ensureChromium } from '../ensure-chromium.js'
import { launchArguments } from '../launch-arguments.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chromium of all browser tests listens. */
    chromium: string
  }
}

/**
 * Once, before the browser tests: several that install at a time would be turned away by the package manager's lock,
 * and several that start take a second of the processor each.
 */
export default async function startSharedChromium(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: launchArguments(),
  })
  project.provide('chromium', server.wsEndpoint())
  return () => server.close()
}
