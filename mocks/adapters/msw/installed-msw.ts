import { createRequire } from 'node:module'

/** One copy of msw as a file finds it. */
export interface InstalledMsw {
  version: string
  manifest: string
}

/** Nothing where there are no packages to be found: bundled code holds its one msw. */
export function installedMsw(file: string): InstalledMsw | undefined {
  try {
    const require = createRequire(file)
    const { version } = require('msw/package.json') as { version: string }
    return { version, manifest: require.resolve('msw/package.json') }
  } catch {
    return undefined
  }
}
