/**
 * The files of a report that a statement may name, in its order. No other name is looked for: a statement is read
 * before it is trusted, and must not lead its reader out of the folder.
 */
export const signedFileNames = [
  'results.json',
  'index.html',
  'junit.xml',
  'summary.md',
  'badge.svg',
  'ctrf-report.json',
  'uyum.sarif',
  'report.pdf',
] as const

export type SignedFileName = (typeof signedFileNames)[number]

/** Without these a statement says nothing. */
export const alwaysSigned = ['results.json', 'index.html'] as const satisfies readonly SignedFileName[]

export function isSignedFileName(name: string): name is SignedFileName {
  return (signedFileNames as readonly string[]).includes(name)
}

/** The bytes of a report's files by their names; what is not there is absent. */
export type ReportFiles = ReadonlyMap<SignedFileName, Uint8Array>
