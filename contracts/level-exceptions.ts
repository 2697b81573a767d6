/**
 * Requirements that weigh otherwise than their kind and basis say, each with the reason. Keyed by
 * `<surface> <requirement>`; for the requirements of those who call it, `<surface> client <requirement>`.
 */
export const levelExceptions: Readonly<Record<string, string>> = {}
