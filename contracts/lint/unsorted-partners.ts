/** Contracts whose requirements have no kind and whose members no basis yet. */
export const unsortedPartners: ReadonlySet<string> = new Set(['hesapkurye'])
