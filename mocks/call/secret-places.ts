/** Lower-case names of the headers and the body fields that hold secrets. */
export interface SecretPlaces {
  headers: readonly string[]
  fields: readonly string[]
}
