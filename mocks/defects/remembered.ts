/** What a defect remembers, one for each world: what is kept with one state is never another's. */
export function remembered<Kept>(make: () => Kept): (state: object) => Kept {
  const kept = new WeakMap<object, Kept>()
  return (state) => {
    const known = kept.get(state) ?? make()
    kept.set(state, known)
    return known
  }
}
