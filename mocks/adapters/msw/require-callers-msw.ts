import { OptionError } from '../../options/option-error.js'
import { requireInterceptingMsw } from './fitting-msw.js'
import { installedMsw } from './installed-msw.js'

/**
 * Throws unless the code that called `entry` and we find one and the same msw, of a version that fits. MSW lets what
 * no handler answers through to the network, and some versions leave out, without a word, the handlers that another
 * copy made: a test's order would reach the real partner.
 */
export function requireCallersMsw(entry: (...options: never[]) => unknown): void {
  const [ours, theirs] = [requireCallersMsw, entry].map((called) => {
    const file = callerOf(called)
    return file === undefined ? undefined : installedMsw(file)
  })
  if (ours) requireInterceptingMsw({ en: 'making handlers', tr: 'Handler’lar' }, ours)
  if (ours && theirs && ours.manifest !== theirs.manifest) {
    throw new OptionError({
      en: `making handlers: expected uyum and your code to share one msw, found ${ours.version} in ${ours.manifest} and ${theirs.version} in ${theirs.manifest}; the one leaves out what the other made. Run: npm dedupe, or install uyum beside your msw.`,
      tr: `Handler’lar: uyum ile kodunuzun aynı msw’yi paylaşması bekleniyordu; ${ours.manifest} içinde ${ours.version}, ${theirs.manifest} içinde ${theirs.version} bulundu; biri ötekinin yaptığını görmez. Çalıştırın: npm dedupe, ya da uyum’u msw’nizin yanına kurun.`,
    })
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
