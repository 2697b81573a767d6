/** A calendar date and a time in ISO 8601, extended or basic, with or without seconds and zone. */
const form =
  /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/

/** How far a zone may lie from UTC, in milliseconds: a time without one is somewhere within. */
const farthestZone = 14 * 60 * 60 * 1000

export function isIso8601(text: string): boolean {
  return !Number.isNaN(momentOf(text))
}

/** The moment in milliseconds since 1970, NaN where there is none; without a zone the latest that it can be. */
export function momentOf(text: string): number {
  const parts = form.exec(text)
  if (!parts) return Number.NaN
  const [, year, month, day, hour, minute, second = '00', , zone] = parts
  // Date.parse takes 30 February for 2 March.
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(day) > lastDay) return Number.NaN
  const utc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return zone === undefined ? utc + farthestZone : utc - minutesOf(zone) * 60_000
}

function minutesOf(zone: string): number {
  if (zone === 'Z') return 0
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
