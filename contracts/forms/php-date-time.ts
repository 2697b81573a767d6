/**
 * A date and a time of day as PHP writes `Y-m-d H:i:s`: a month of 01 to 12, an hour of 00 to 23, only days that
 * exist. It stands in the contract word for word, so that whoever validates, mocks or observes means the same.
 */
const leapDay = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`
const anyDay = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d`

export const phpDateTimePattern = `^(?:${leapDay}|${anyDay}) ${time}$`

const phpDateTime = new RegExp(phpDateTimePattern)

export function isPhpDateTime(text: string): boolean {
  return phpDateTime.test(text)
}
