/** Headers by lower-case name, as they came or as they go out. */
type Headers<Value> = Readonly<Record<string, Value>>

/** Edited headers, by lower-case name: each that stands as it was shown is the one that was sent, secret or not. */
export function restoredHeaders<Value extends string | string[] | undefined>(
  edited: Headers<string> | undefined,
  shown: Headers<string | string[] | undefined>,
  sent: Headers<Value>,
): Record<string, Value | string> {
  if (edited === undefined) return { ...sent }
  return Object.fromEntries(
    Object.entries(edited).map(([given, value]) => {
      const name = given.toLowerCase()
      const isAsShown = [shown[name] ?? []].flat().join(', ') === value
      return [name, isAsShown && Object.hasOwn(sent, name) ? sent[name]! : value]
    }),
  )
}
