/**
 * Requirements that weigh otherwise than their kind and basis say, each with the reason. Keyed by
 * `<surface> <requirement>`; for the requirements of those who call it, `<surface> client <requirement>`.
 */
export const levelExceptions: Readonly<Record<string, string>> = {
  'kuzeypos/platform success-status-is-200':
    'The heading 200 OK stands on the full page alone; the copy that most work from shows the body without a status.',
}
