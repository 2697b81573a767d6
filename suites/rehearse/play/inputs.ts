const hour = 3_600_000
const day = 24 * hour
/** Türkiye has no daylight saving time since 2016. */
const offset = 3 * hour

/** What a story's payload can name as `$inputs.…`, for what cannot stand in a document that is played on any day. */
export function inputsAt(now: number): Readonly<Record<string, string>> {
  const midnight = Math.floor((now + offset) / day) * day - offset
  const after = midnight + 5 * 60_000
  return {
    fiveAfterMidnightUtc: new Date(after).toISOString(),
    fiveAfterMidnightTurkiye: new Date(after + offset).toISOString().slice(0, 19).replace('T', ' '),
  }
}

/** A payload with its inputs in their places. */
export function withInputs(payload: unknown, inputs: Readonly<Record<string, string>>): unknown {
  if (typeof payload === 'string') {
    const [, name] = /^\$inputs\.(\w+)$/.exec(payload) ?? []
    return name === undefined ? payload : (inputs[name] ?? unknownInput(name, inputs))
  }
  if (Array.isArray(payload)) return payload.map((item) => withInputs(item, inputs))
  if (typeof payload !== 'object' || payload === null) return payload
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, withInputs(value, inputs)]))
}

function unknownInput(name: string, inputs: Readonly<Record<string, string>>): never {
  throw new Error(`filling in $inputs.${name}: expected one of ${Object.keys(inputs).join(', ')}.`)
}
