import type { Bilingual } from '../text/bilingual.js'

/** One place where the documents are silent or contradict themselves, and how it can be read. */
export interface Reading {
  question: Bilingual
  /** Each possible reading with what it means; its key is the word that a configuration uses. */
  values: Readonly<Record<string, Bilingual>>
  default: string
  /** Why the default is the default. */
  why: Bilingual
}

export type Readings = Readonly<Record<string, Reading>>

/** Declares a partner's readings; each key is `<partner>.<name>`. */
export function defineReadings<const T extends Readings>(readings: T): T {
  return readings
}

/** The readings in force: each at its default unless `chosen` says otherwise. */
export function resolveReadings(readings: Readings, chosen: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => [name, chosen[name] ?? reading.default]),
  )
}
