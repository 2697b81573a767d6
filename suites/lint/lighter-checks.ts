/** Checks that weigh less than the sort of demand they make, each with the reason, by id. */
export const lighterChecks: Readonly<Record<string, string>> = {
  'muditakurye/courier/client/total-of-some-parts':
    'That a part which is left out counts as nothing is written nowhere.',
}
