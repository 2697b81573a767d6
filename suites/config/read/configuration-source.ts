/** What a configuration file holds, and where each key of it stands. */
export interface ConfigurationSource {
  file: string
  value: unknown
  /** The line of a key by its path; nothing where the format does not tell. */
  lineOf(path: readonly (string | number)[]): number | undefined
}
