/** An answer that took so long may have come too late for the one who waited for it. */
export const slowMs = 1000
