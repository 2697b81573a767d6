/** Whether a text is a moment of the calendar in the form Y-m-d H:i:s; `Date` would turn 30 February into 2 March. */
export function isOnCalendar(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return false
  const iso = `${text.replace(' ', 'T')}.000Z`
  const moment = new Date(iso)
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === iso
}
