/** Whether two amounts are apart by no more than the rounding of a kuruş. */
export function isSameMoney(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.011
}

/** An amount to the kuruş, for people. */
export function rounded(amount = 0): number {
  return Math.round(amount * 100) / 100
}
