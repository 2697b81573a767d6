/** As JUnit writes durations: the schema knows no exponent, and three digits behind the point. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}
