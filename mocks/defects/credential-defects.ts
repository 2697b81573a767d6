import type { Defect } from '../surfaces/mock-surface.js'

/** What a careless server takes for the right value. */
export type IsTakenForRight = (sent: unknown, right: string) => boolean

export const isMissing: IsTakenForRight = (sent) => sent === undefined || sent === null

export const isEmpty: IsTakenForRight = (sent) => sent === ''

export const isInOtherCase: IsTakenForRight = (sent, right) =>
  typeof sent === 'string' && sent !== right && sent.toLowerCase() === right.toLowerCase()

/** Another value, which is no matter of the others. */
export const isWrong: IsTakenForRight = (sent, right) =>
  ![isMissing, isEmpty, isInOtherCase].some((isOther) => isOther(sent, right))

/** Looks whether the right one stands somewhere in what was sent. */
const isWithin: IsTakenForRight = (sent, right) =>
  typeof sent === 'string' && sent !== right && sent.includes(right)

/** Compares as many letters as were sent. */
const isItsBeginning: IsTakenForRight = (sent, right) =>
  typeof sent === 'string' && sent !== '' && sent !== right && right.startsWith(sent)

/** Compares a pair as one text, whose cut may then be elsewhere. */
export function areJoinedAlike(sent: readonly unknown[], right: readonly string[]): boolean {
  return sent.every((half) => typeof half === 'string' && half !== '') && sent.join('') === right.join('')
}

/** Careless comparisons of a credential, by what each is satisfied with. */
export const carelessComparisons = {
  'letter-case-ignored': isInOtherCase,
  'found-within': isWithin,
  'beginning-suffices': isItsBeginning,
} as const satisfies Record<string, IsTakenForRight>

/** Defects that compare so, under the name of the requirement that each violates. */
export function comparedCarelessly<State>(
  violated: string,
  defect: (isTaken: IsTakenForRight) => Defect<State>,
  names = Object.keys(carelessComparisons) as (keyof typeof carelessComparisons)[],
): Record<string, Defect<State>> {
  return Object.fromEntries(names.map((name) => [`${violated}/${name}`, defect(carelessComparisons[name])]))
}
