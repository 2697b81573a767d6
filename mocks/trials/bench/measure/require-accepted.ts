import type { Contender } from '../contenders/contender.js'
import type { Driven } from '../load/drive.js'

/** An answer other than 202 is no figure but an error. */
export function requireAccepted({ name }: Contender, { statuses }: Driven): void {
  const others = [...statuses].filter(([status]) => status !== 202)
  if (others.length === 0 && statuses.size > 0) return
  const found = others.map(([status, count]) => `${count} times ${status}`).join(', ') || 'none'
  throw new Error(`measuring ${name}: expected 202 to every order, got ${found}.`)
}
