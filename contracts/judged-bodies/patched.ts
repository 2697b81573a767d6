/** A copy of a value with members set and taken out, each by its JSON pointer. */
export function patched(
  sample: unknown,
  set: Readonly<Record<string, unknown>>,
  remove: readonly string[],
): unknown {
  const changed = structuredClone(sample)
  for (const [pointer, value] of Object.entries(set)) {
    if (pointer === '') return value
    const { parent, key } = placeOf(changed, pointer)
    parent[key] = value
  }
  for (const pointer of remove) {
    const { parent, key } = placeOf(changed, pointer)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else if (Object.hasOwn(parent, key)) Reflect.deleteProperty(parent, key)
    else throw new Error(`removing ${pointer}: expected it to be in the example, it is not.`)
  }
  return changed
}

function placeOf(value: unknown, pointer: string): { parent: Record<string, unknown>; key: string } {
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = steps.pop()!
  let parent = value as Record<string, unknown>
  for (const step of steps) parent = parent[step] as Record<string, unknown>
  if (typeof parent !== 'object' || parent === null)
    throw new Error(`changing ${pointer}: expected it to lead into the example, it leads nowhere.`)
  return { parent, key }
}
