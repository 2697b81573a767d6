/**
 * A calendar date and a time of day in ISO 8601, as a pattern that every reader of a schema knows: extended or basic,
 * with or without seconds, fraction and zone, only days that exist. It stands in the contracts word for word, so that
 * whoever validates, mocks or observes means the same. RFC 3339's `date-time` is narrower: it asks for seconds and zone.
 */
const leapDay = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-?02-?29`
const anyDay = String.raw`\d{4}-?(?:(?:0[13578]|1[02])-?(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-?(?:0[1-9]|[12]\d|30)|02-?(?:0[1-9]|1\d|2[0-8]))`
const minutes = String.raw`(?:[01]\d|2[0-3]):?[0-5]\d`
const time = String.raw`(?:${minutes}(?::?(?:[0-5]\d|60)(?:[.,]\d+)?)?|24:?00(?::?00(?:[.,]0+)?)?)`
const zone = String.raw`(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)`

export const iso8601Pattern = `^(?:${leapDay}|${anyDay})T${time}${zone}?$`

const iso8601 = new RegExp(iso8601Pattern)
const parts = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

/** How far a zone may lie from UTC, in milliseconds: a time without one is somewhere within. */
const farthestZone = 14 * 60 * 60 * 1000

export function isIso8601(text: string): boolean {
  return iso8601.test(text)
}

/** Whether it says in which zone it is meant. */
export function hasZone(text: string): boolean {
  return parts.exec(text)?.[7] !== undefined
}

/** The moment in milliseconds since 1970, NaN where there is none; without a zone the latest that it can be. */
export function momentOf(text: string): number {
  const found = isIso8601(text) ? parts.exec(text) : undefined
  if (!found) return Number.NaN
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0))
  const utc = Date.UTC(year!, month! - 1, day, hour, minute, second)
  const zoned = found[7]
  return zoned === undefined ? utc + farthestZone : utc - minutesOf(zoned) * 60_000
}

function minutesOf(zoned: string): number {
  if (zoned === 'Z') return 0
  const [, sign, hours = '0', rest = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zoned) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest))
}
