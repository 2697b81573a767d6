import { createRequire } from 'node:module'
import { OptionError } from '../options/option-error.js'

/** One copy of msw as a file finds it. */
interface InstalledMsw {
  version: string
  manifest: string
}

const expected = 'msw 2 or, on Node.js 22.12 and later, msw 3'

/**
 * Throws unless the code that called `entry` and we find one and the same msw, of a version that fits. MSW lets what
 * no handler answers through to the network, and some versions leave out, without a word, the handlers that another
 * copy made: a test's order would reach the real partner.
 */
export function requireCallersMsw(entry: (...options: never[]) => unknown): void {
  const ours = installedFor(callerOf(requireCallersMsw))
  const theirs = installedFor(callerOf(entry))
  if (ours && !/^[23]\./.test(ours.version)) {
    throw new OptionError(
      `making handlers: expected ${expected}, found msw ${ours.version}. Run: npm install --save-dev msw@latest`,
    )
  }
  if (ours && theirs && ours.manifest !== theirs.manifest) {
    throw new OptionError(
      `making handlers: expected uyum and your code to share one msw, found ${ours.version} in ${ours.manifest} and ${theirs.version} in ${theirs.manifest}; the one leaves out what the other made. Run: npm dedupe, or install uyum beside your msw.`,
    )
  }
}

/** Nothing where there are no packages to be found: bundled code holds its one msw. */
function installedFor(file: string | undefined): InstalledMsw | undefined {
  if (file === undefined) return undefined
  try {
    const require = createRequire(file)
    const { version } = require('msw/package.json') as { version: string }
    return { version, manifest: require.resolve('msw/package.json') }
  } catch {
    return undefined
  }
}

/** The file that a function was called from: the first of the stack. A stack knows what `import.meta` does not in CommonJS. */
function callerOf(called: (...options: never[]) => unknown): string | undefined {
  const holder: { stack?: string } = {}
  Error.captureStackTrace(holder, called)
  return holder.stack?.split('\n').flatMap(fileIn)[0]
}

function fileIn(line: string): string[] {
  const [, file] = /(?:\(|at (?:async )?)((?:file:\/\/|\/|[A-Za-z]:[\\/])[^()]*):\d+:\d+\)?$/.exec(line) ?? []
  return file === undefined ? [] : [file]
}
