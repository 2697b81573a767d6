/**
 * A text in which letters of either case are alike, as long as the text itself, so that places in it are places
 * there. All four i's are one: nobody agrees on the other case of the Turkish ones, and İ would grow by a unit.
 */
export function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('ı', 'i').toLowerCase()
}
