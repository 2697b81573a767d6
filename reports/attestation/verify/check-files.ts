import { hash } from 'node:crypto'
import type { Problem } from './problem.js'
import {
  alwaysSigned,
  isSignedFileName,
  signedFileNames,
  type ReportFiles,
  type SignedFileName,
} from '../sign/signed-file-names.js'
import type { Statement } from '../statement.js'

interface CheckedFiles {
  problems: Problem[]
  unchanged: SignedFileName[]
  unsigned: SignedFileName[]
}

/** Whether the files that a statement names are there, byte for byte. */
export function checkFiles({ subject }: Statement, files: ReportFiles): CheckedFiles {
  const names = subject.map(({ name }) => name)
  const problems = subject.map(({ name, digest }, at) =>
    names.indexOf(name) < at ? { kind: 'named-twice' as const, name } : problemOf(name, digest.sha256, files),
  )
  const isBad = (name: SignedFileName): boolean => problems.some((problem) => problem?.name === name)
  return {
    problems: [
      ...alwaysSigned
        .filter((name) => !names.includes(name))
        .map((name) => ({ kind: 'not-signed' as const, name })),
      ...problems.filter((problem) => problem !== undefined),
    ],
    unchanged: signedFileNames.filter((name) => names.includes(name) && !isBad(name)),
    unsigned: signedFileNames.filter((name) => files.has(name) && !names.includes(name)),
  }
}

function problemOf(name: string, expected: string, files: ReportFiles) {
  if (!isSignedFileName(name)) return { kind: 'refused-name' as const, name }
  const bytes = files.get(name)
  if (!bytes) return { kind: 'missing' as const, name }
  const found = hash('sha256', bytes)
  return found === expected ? undefined : { kind: 'changed' as const, name, expected, found }
}
