/** A whole number as people write it: `12,345`. Not by `Intl`, whose words change with the version of its data. */
export function groupedDigits(number: number, separator: ',' | '.'): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, separator)
}
