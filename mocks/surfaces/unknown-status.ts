import { UserError } from '../../contracts/text/user-error.js'

/** For a state whose order shall stand where no order can. */
export function unknownStatus(known: readonly string[], given: unknown): UserError {
  const got = JSON.stringify(given)
  return new UserError({
    en: `bringing about "order exists": expected the status ${known.join(', ')}, got ${got}. Name one of them.`,
    tr: `“order exists” durumu: siparişin durumu için ${known.join(', ')} bekleniyordu, ${got} verildi. Bunlardan birini verin.`,
  })
}
