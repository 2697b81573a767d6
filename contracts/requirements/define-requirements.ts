import type { Requirement } from './requirement.js'
import type { Bilingual } from '../text/bilingual.js'

/** What the requirements of a list have in common, where none of them says otherwise. */
interface Ground {
  operation?: string
  document?: string
}

type Quoted = 'stated' | 'shown' | 'http' | 'later'
type Level = 'should' | 'may'

/** A requirement as a list has it: its words, and nothing of what the list says for all. */
type Words = Bilingual &
  Pick<Requirement, 'kind' | 'matter' | 'members' | 'closedList' | 'statuses' | 'reading' | 'untestable'> & {
    /** `null` where it speaks of the whole surface, whatever the operation of the list. */
    operation?: string | null
  }

/** The sentence that it rests on, letter by letter, under the name of its basis. */
type Sentence = { [B in Quoted]: Record<B, string> & { document?: string; level?: Level } }[Quoted]

/** What no sentence says has its level alone. */
type Listed = Words & (Sentence | { assumed: Level })

/** Declares requirements that rest on one document and speak of one operation; those that are whole stay as they are. */
export function defineRequirements<const T extends Readonly<Record<string, Listed | Requirement>>>(
  ground: Ground,
  list: T,
): Record<keyof T & string, Requirement> {
  const entries = Object.entries(list).map(([name, listed]) => [name, requirementOf(ground, listed)])
  return Object.fromEntries(entries) as Record<keyof T & string, Requirement>
}

/** One requirement for each of these: the same words with another name in them. */
export function requirementsOfEach<const N extends string, const P extends string>(
  names: readonly N[],
  prefix: P,
  listed: (name: N) => Listed,
): Record<`${P}${N}`, Listed> {
  return Object.fromEntries(names.map((name) => [`${prefix}${name}`, listed(name)])) as Record<
    `${P}${N}`,
    Listed
  >
}

function requirementOf(ground: Ground, listed: Listed | Requirement): Requirement {
  if ('basis' in listed) return listed
  const { en, tr, operation = ground.operation, ...rest } = listed
  const words = { ...(operation != null && { operation }), text: { en, tr } }
  if ('assumed' in rest) {
    const { assumed, ...others } = rest
    return { ...others, ...words, basis: 'assumed', ...(assumed !== 'may' && { level: assumed }) }
  }
  const { stated, shown, http, later, ...others }: typeof rest & Partial<Record<Quoted, string>> = rest
  const [[basis, quote]] = Object.entries({ stated, shown, http, later }).filter(isGiven) as [
    [Quoted, string],
  ]
  return { document: ground.document ?? '', ...others, ...words, basis, quote }
}

function isGiven([, quote]: [string, string | undefined]): boolean {
  return quote !== undefined
}
