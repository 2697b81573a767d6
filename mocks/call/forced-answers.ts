import type { Answer } from './answer.js'
import type { Call } from './call.js'
import type { MagicValue, MockSurface } from '../surfaces/mock-surface.js'
import { preferencesIn } from './preferences.js'

/** Answers that a call forces: by `Prefer: code=…` (RFC 7240, as Prism reads it) or by a magic value in its body. */
export class ForcedAnswers {
  readonly #surface: MockSurface
  readonly #magic: { bytes: Buffer; value: MagicValue }[]
  /** What all magic values begin with: nearly every body is without it, and is searched once. */
  readonly #beginning: Buffer

  constructor(surface: MockSurface) {
    this.#surface = surface
    const texts = surface.magicValues.map(({ value }) => JSON.stringify(value))
    this.#magic = surface.magicValues.map((value, place) => ({ bytes: Buffer.from(texts[place]!), value }))
    this.#beginning = Buffer.from(commonBeginning(texts))
  }

  /** The forced answer; nothing where the call forces none. */
  answerTo(call: Call): Answer | undefined {
    const { prefer } = call.headers
    const preferred = prefer === undefined ? undefined : preferencesIn(prefer).get('code')
    if (preferred !== undefined) {
      const answer = this.#named(call, preferred)
      if (answer)
        return { ...answer, headers: { ...answer.headers, 'preference-applied': `code=${preferred}` } }
    }
    const magic = this.#magicIn(call)
    return magic && this.#named(call, magic.provokes)
  }

  /** The bytes are searched first: a call without magic is not parsed twice. */
  #magicIn(call: Call): MagicValue | undefined {
    if (!call.rawBody.includes(this.#beginning)) return undefined
    return this.#magic.find(
      ({ bytes, value }) =>
        value.operation === call.operation &&
        call.rawBody.includes(bytes) &&
        memberOf(call.rawBody, value.field) === value.value,
    )?.value
  }

  #named(call: Call, name: string): Answer | undefined {
    const named = this.#surface.forcedResponses[call.operation] ?? {}
    // Whoever calls names it: `code=constructor` is no provocation.
    if (!Object.hasOwn(named, name)) return undefined
    return named[name]!.answer(call.world.stateOf<unknown>(this.#surface))
  }
}

function commonBeginning(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = first.length
  while (!texts.every((text) => text.startsWith(first.slice(0, length)))) length -= 1
  return first.slice(0, length)
}

function memberOf(rawBody: Buffer, field: string): unknown {
  try {
    return (JSON.parse(rawBody.toString()) as Record<string, unknown>)[field]
  } catch {
    return undefined
  }
}
