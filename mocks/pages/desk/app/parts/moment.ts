/** The hour of a moment, in the reader's own time zone, to the millisecond. */
export function clockTime(at: string): string {
  if (at === '') return ''
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}`
}

/** The hour alone, to the second. */
export function hourOf(at: string, language: string): string {
  return new Date(at).toLocaleTimeString(language === 'tr' ? 'tr-TR' : 'en-GB')
}

/** A moment in full, as the reader writes it. */
export function fullTime(at: string, language: string): string {
  return new Date(at).toLocaleString(language === 'tr' ? 'tr-TR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  })
}

const englishUnits = { day: 'd', hour: 'h', minute: 'min', second: 's' }
const turkishUnits: typeof englishUnits = { day: 'gün', hour: 'sa', minute: 'dk', second: 'sn' }

/** How far two moments are apart, in the two largest units. */
export function distance(milliseconds: number, language: string): string {
  const names = language === 'tr' ? turkishUnits : englishUnits
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const units = [
    [86_400, names.day],
    [3600, names.hour],
    [60, names.minute],
    [1, names.second],
  ] as const
  const first = units.findIndex(([size]) => seconds >= size)
  if (first < 0) return `0 ${names.second}`
  let rest = seconds
  const parts = units.slice(first, first + 2).flatMap(([size, name]) => {
    const count = Math.floor(rest / size)
    rest %= size
    return count > 0 ? [`${count} ${name}`] : []
  })
  return parts.join(' ')
}
