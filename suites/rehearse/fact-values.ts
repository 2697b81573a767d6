import type { OrderFacts, Stage } from './story-part.js'

/** A text that says something: what is absent, null or blank does not. */
export function said(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function allSaid(...values: readonly unknown[]): string[] {
  return values.flatMap((value) => said(value) ?? [])
}

/** A number, also where it is written as a text. */
export function amount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** Each once: two members may say the same. */
export function amounts(...values: readonly unknown[]): number[] {
  return [...new Set(values.flatMap((value) => amount(value) ?? []))]
}

export function place(
  latitude: unknown,
  longitude: unknown,
): { location?: { latitude: number; longitude: number } } {
  const [north, east] = [amount(latitude), amount(longitude)]
  return north === undefined || east === undefined ? {} : { location: { latitude: north, longitude: east } }
}

function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(object) : []
}

/** What was ordered, by the members that a partner has for a name and a number. */
export function items(value: unknown, nameMember: string, quantityMember: string): OrderFacts['items'] {
  return objects(value).map((item) => ({
    name: String(item[nameMember]),
    quantity: Number(item[quantityMember]),
  }))
}

export function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** Türkiye’s wall clock as partners write it, `2024-10-25 11:55` with or without seconds, as a moment. */
export function turkishMoment(value: unknown): number | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/.exec(said(value) ?? '') ?? []
  return day === undefined || time === undefined ? undefined : Date.parse(`${day}T${time}+03:00`)
}

/** A moment that says its offset. */
export function moment(value: unknown): number | undefined {
  const at = Date.parse(said(value) ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** Members that are there: a fact that nobody told is no fact. */
export function known<Facts extends object>(
  facts: Facts,
): { [Name in keyof Facts]?: NonNullable<Facts[Name]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never
}

/** Statuses of one stage each: what a partner calls them, stage by stage. */
export function stagesOf(
  words: Readonly<Partial<Record<Stage, readonly (string | number)[]>>>,
): Record<string, Stage> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([stage, statuses]) => statuses.map((status) => [status, stage as Stage])),
  )
}
