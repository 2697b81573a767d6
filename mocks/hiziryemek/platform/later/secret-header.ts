import type { Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { firstHeader } from '../../secret-key.js'

/** The header in which this revision's callers show their secret. */
export const laterHeader = 'x-webhook-secret'

/** What goes wrong with the secret by the first revision goes wrong by this one in its own header. */
export function inLaterHeader<State>(defect: Defect<State>): Defect<State> {
  return (call, proceed, state) =>
    defect(
      withSecretMoved(call, laterHeader, firstHeader),
      (changed) => proceed(withSecretMoved(changed, firstHeader, laterHeader)),
      state,
    )
}

/** The secret in another header, and no other secret in that. */
export function withSecretMoved(call: Call, from: string, to: string): Call {
  const { [from]: secret, [to]: _other, ...headers } = call.headers
  return {
    ...call,
    headers: secret === undefined ? headers : { ...headers, [to]: secret },
    rawHeaders: call.rawHeaders.map((text, index) =>
      index % 2 === 0 && text.toLowerCase() === from ? spelledAs(text, to) : text,
    ),
  }
}

/** A name in capitals stays in capitals, and one in small letters in small ones. */
function spelledAs(text: string, name: string): string {
  if (text === text.toLowerCase()) return name
  return text === text.toUpperCase()
    ? name.toUpperCase()
    : name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
