import { isoForm } from '../../../../contracts/hesapkurye/package-date.js'

const ownForm = /^\d{4}-\d\d-\d\d \d\d:\d\d$/

/** Whether a date is written as in SavePackage's sample: 2024-10-25 11:55. */
export function isInOwnForm(text: string): boolean {
  return ownForm.test(text) && isInShownForm(text)
}

/** Whether it is a moment of the calendar, written as in a sample; GetPackage's has a T and seconds. */
export function isInShownForm(text: string): boolean {
  return isoForm(text) !== undefined
}

/** Its minute in one form, so that two can be compared as texts. */
export function minuteOf(text: string): string {
  return text.slice(0, 16).replace(' ', 'T')
}
