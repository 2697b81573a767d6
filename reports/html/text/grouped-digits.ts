/** A whole number as people write it: `12,345`. Not by `Intl`, whose words change with the version of its data. */
export function groupedDigits(number: number, separator: ',' | '.'): string {
  const digits = [...String(number)]
  return digits
    .map((digit, at) => (at > 0 && (digits.length - at) % 3 === 0 ? `${separator}${digit}` : digit))
    .join('')
}
