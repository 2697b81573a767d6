import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { isAbsolute } from '../../../contracts/wire/join-url.js'
import type { Exchange } from '../http/exchange.js'
import type { Target } from '../target/target.js'
import { unknownPath } from './foreign-answers.js'
import { isSaidAlike } from './said-at-a-path.js'

/** A path of the configuration's own that the target does not know: it says there what it says at one that nobody knows. */
export async function unknownConfiguredPath(target: Target): Promise<Bilingual | undefined> {
  for (const [operation, path] of Object.entries(target.settings.paths)) {
    const unknown = `/${target.fresh('nowhere')}`
    const there = await bareCall(target, operation, path)
    const { status, headers, readableBody } = there.response
    if (!unknownPath.fits({ status, headers, body: readableBody.toString() })) continue
    const nowhere = await bareCall(
      target,
      operation,
      isAbsolute(path) ? new URL(unknown, path).href : unknown,
    )
    if (!isSaidAlike(there, nowhere)) continue
    const asked = `${there.request.method} ${target.masked(there.request.url)}`
    return {
      en: `${asked} answers ${status}, as at a path that nobody knows. Correct paths.${operation} of the target.`,
      tr: `${asked}, kimsenin bilmediği bir yolda verdiği yanıtı veriyor (${status}). Hedefin paths.${operation} değerini düzeltin.`,
    }
  }
  return undefined
}

function bareCall(target: Target, operation: string, path: string): Promise<Exchange> {
  return target.send({ operation, path, headers: {}, deliberatelyInvalid: true })
}
