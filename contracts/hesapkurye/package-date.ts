const form = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(:\d\d)?$/

/**
 * A date of Hesap Kurye's SavePackage ("2024-10-25 11:55") as GetPackage writes it ("2024-10-25T11:55:00"); nothing for
 * what is no date in a form of either sample.
 */
export function isoForm(text: string): string | undefined {
  const [, day, minute, seconds = ':00'] = form.exec(text) ?? []
  if (day === undefined || minute === undefined) return undefined
  const iso = `${day}T${minute}${seconds}`
  const moment = new Date(`${iso}Z`)
  // A day that its month does not have would roll over into the next month.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined
}
