import { sheetOf, surfaceNames } from '../contract/surfaces.js'

/**
 * Requirements that weigh otherwise than their kind and basis say, each with the reason. Keyed by
 * `<surface> <requirement>`; for the requirements of those who call it, `<surface> client <requirement>`.
 */
export const levelExceptions: Readonly<Record<string, string>> = Object.fromEntries(
  surfaceNames.flatMap((surface) => {
    const { levelExceptions = {}, clientLevelExceptions = {} } = sheetOf(surface)
    return [
      ...Object.entries(levelExceptions).map(([name, reason]): [string, string] => [
        `${surface} ${name}`,
        reason,
      ]),
      ...Object.entries(clientLevelExceptions).map(([name, reason]): [string, string] => [
        `${surface} client ${name}`,
        reason,
      ]),
    ]
  }),
)
