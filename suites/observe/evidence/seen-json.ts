import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { credentialMembers } from '../record/shown-credentials.js'
import { secretTakenOut, valueReplaced, type Gaps } from './gaps.js'
import type { KnownTexts } from './known-texts.js'
import { isPlaceholder, isReplacedSecret } from './placeholder.js'

/** What JSON.stringify and promises look for in any object. */
const protocols = ['toJSON', 'then']

/** A body's value as a recording shows it: whoever reads what it does not hold finds nothing, and it is noted. */
export function seenJson(
  value: unknown,
  gaps: Gaps,
  { issued, documented }: KnownTexts,
  miss: (reason: Bilingual) => void,
): unknown {
  const { unheld, copy } = gaps
  const views = new WeakMap<object, object>()
  const doubt = (name: string): Bilingual | undefined =>
    unheld.members ??
    (copy && credentialMembers.includes(name) && !copy.shown.has(name) ? secretTakenOut : undefined)

  function seen(name: string, found: unknown): unknown {
    if (typeof found === 'string' && copy) {
      const isReplaced = credentialMembers.includes(name)
        ? isReplacedSecret(found, issued)
        : isPlaceholder(found, documented)
      if (isReplaced) return missing(valueReplaced)
    }
    if (typeof found !== 'object' || found === null) return found
    const view = views.get(found) ?? seenObject(found)
    views.set(found, view)
    return view
  }

  function missing(reason: Bilingual): undefined {
    miss(reason)
    return undefined
  }

  function seenObject(object: object): object {
    return new Proxy(object, {
      get(held, name) {
        const found: unknown = Reflect.get(held, name)
        if (typeof name !== 'string' || typeof found === 'function' || protocols.includes(name)) return found
        const isAbsent = found === undefined || found === null || found === ''
        const reason = isAbsent && !Array.isArray(held) ? doubt(name) : undefined
        return reason ? missing(reason) : seen(name, found)
      },
    })
  }

  return seen('', value)
}
