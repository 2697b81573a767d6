import { inOtherCase } from './in-other-case.js'
import type { Target } from '../target/target.js'

/** What a careless comparison takes for the right value, made of it. */
export const nearMisses = {
  'with-a-head': (right: string) => `x${right}`,
  'with-a-tail': (right: string) => `${right}x`,
  'cut-short': (right: string) => right.slice(0, -1),
  'in-other-case': inOtherCase,
} as const satisfies Record<string, (right: string) => string>

/** A credential with a letter more, hidden like the credential itself: it follows from it. */
export function withTail(target: Target, name: string): string {
  return target.conceal(nearMisses['with-a-tail'](target.credential(name)), `${name} with a tail`)
}

/** A credential with a letter before it, hidden like the credential itself. */
export function withHead(target: Target, name: string): string {
  return target.conceal(nearMisses['with-a-head'](target.credential(name)), `${name} with a head`)
}

/** A credential without its last letter. */
export function cutShort(target: Target, name: string): string {
  const cut = nearMisses['cut-short'](target.credential(name))
  return target.conceal(cut, `${name} without its last character`)
}

/** The first half of a credential. */
export function firstHalf(target: Target, name: string): string {
  const whole = target.credential(name)
  return target.conceal(whole.slice(0, Math.floor(whole.length / 2)), `first half of ${name}`)
}

/** A credential with small letters for large ones and the reverse. */
export function inLettersOfOtherCase(target: Target, name: string): string {
  return target.conceal(nearMisses['in-other-case'](target.credential(name)), `${name} in other case`)
}

/** Two credentials that read alike when they are joined, and are neither of the right ones: the cut is elsewhere. */
export function cutElsewhere(target: Target, first: string, second: string): [string, string] {
  const [one, other] = [target.credential(first), target.credential(second)]
  return [
    target.conceal(one.slice(0, -1), `${first} without its last character`),
    target.conceal(`${one.slice(-1)}${other}`, `${second} behind the last character of ${first}`),
  ]
}
