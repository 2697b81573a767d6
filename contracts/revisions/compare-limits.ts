import { wordsOfPattern } from '../forms/named-patterns.js'
import type { Change } from './change.js'
import { brokenBy, memberChange, type SchemaPair } from './schema-pair.js'

/** Keywords that hold a number, and what a greater one does to what is taken. */
const limits = {
  minLength: 'narrows',
  maxLength: 'widens',
  minimum: 'narrows',
  exclusiveMinimum: 'narrows',
  maximum: 'widens',
  exclusiveMaximum: 'widens',
  minItems: 'narrows',
  maxItems: 'widens',
} as const

/** Keywords whose change says nothing of whether more is taken or less. */
const forms = ['pattern', 'format', 'multipleOf', 'uniqueItems'] as const

/** What changed in the bounds and the form of one value. */
export function comparedLimits(pair: SchemaPair): Change[] {
  return [
    ...Object.entries(limits).flatMap(([keyword, greater]) => comparedLimit(pair, keyword, greater)),
    ...forms.flatMap((keyword) => comparedForm(pair, keyword)),
  ]
}

function comparedLimit(pair: SchemaPair, keyword: string, greater: 'narrows' | 'widens'): Change[] {
  const none = greater === 'narrows' ? -Infinity : Infinity
  const before = numberIn(pair.old[keyword], none)
  const after = numberIn(pair.new[keyword], none)
  if (before === after) return []
  const narrowed = greater === 'narrows' ? after > before : after < before
  const what = {
    en: `its ${keyword} was ${shown(before)} and is ${shown(after)}`,
    tr: `${keyword} ${shown(before)} idi, şimdi ${shown(after)}`,
  }
  return [memberChange(pair, what, brokenBy(pair.direction, narrowed, !narrowed))]
}

function numberIn(value: unknown, none: number): number {
  return typeof value === 'number' ? value : none
}

const shown = (limit: number): string => (Number.isFinite(limit) ? String(limit) : '–')

function comparedForm(pair: SchemaPair, keyword: string): Change[] {
  const [before, after] = [pair.old[keyword], pair.new[keyword]]
  if (before === after) return []
  const what = {
    en: `its ${keyword} was ${named(before)} and is ${named(after)}`,
    tr: `${keyword} ${named(before)} idi, şimdi ${named(after)}`,
  }
  return [memberChange(pair, what, brokenBy(pair.direction, after !== undefined, before !== undefined))]
}

function named(form: unknown): string {
  return form === undefined ? '–' : (wordsOfPattern(form) ?? JSON.stringify(form))
}
