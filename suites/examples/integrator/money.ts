/** Money is counted in whole kuruş: 0.1 + 0.2 lira is not 0.3 to a computer. */
export type Kurus = number

/** Lira as partners write them, 125.5, in kuruş. */
export function kurusOf(lira: unknown): Kurus | undefined {
  return typeof lira === 'number' ? Math.round(lira * 100) : undefined
}

/** Kuruş as partners write them. */
export function liraOf(kurus: Kurus): number {
  return kurus / 100
}
