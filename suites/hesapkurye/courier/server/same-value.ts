/** Whether two numbers are the same, be they written as a text, with a comma or with zeros at the end. */
export function isSameNumber(shown: unknown, saved: unknown): boolean {
  const [first, second] = [shown, saved].map((value) =>
    typeof value === 'number' || (typeof value === 'string' && value !== '')
      ? Number(String(value).replace(',', '.'))
      : NaN,
  )
  return first === second
}

/** Whether two phone numbers are the same, with or without +90 or 0 in front and blanks between. */
export function isSamePhone(shown: unknown, saved: unknown): boolean {
  const [first = '', second] = [shown, saved].map((phone) => String(phone).replaceAll(/\D/g, '').slice(-10))
  return first.length === 10 && first === second
}

/** Whether two dates name the same minute, written yyyy-MM-dd or dd.MM.yyyy, with a blank or a T before the time. */
export function isSameMinute(shown: unknown, saved: unknown): boolean {
  const minute = minuteOf(shown)
  return minute !== undefined && minute === minuteOf(saved)
}

const forms = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)[T ](?<time>\d\d:\d\d)/,
  /^(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d{4})[T ](?<time>\d\d:\d\d)/,
]

function minuteOf(value: unknown): string | undefined {
  const found = forms.map((form) => form.exec(String(value))?.groups).find((groups) => groups !== undefined)
  return found && [found['year'], found['month'], found['day'], found['time']].join('-')
}
