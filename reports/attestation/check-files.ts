import type { Problem } from './problem.js'
import { sha256Of } from './sha256.js'
import {
  alwaysSigned,
  isSignedFileName,
  signedFileNames,
  type ReportFiles,
  type SignedFileName,
} from './signed-file-names.js'
import type { Statement } from './statement.js'

interface CheckedFiles {
  problems: Problem[]
  unchanged: SignedFileName[]
  unsigned: SignedFileName[]
}

/** Whether the files that a statement names are there, byte for byte. */
export function checkFiles({ subjects }: Statement, files: ReportFiles): CheckedFiles {
  const names = subjects.map(({ name }) => name)
  const checked = subjects.map(({ name, sha256 }, at) => ({
    name,
    problem: names.indexOf(name) < at ? namedTwice(name) : problemOf(name, sha256, files),
  }))
  return {
    problems: [
      ...alwaysSigned.flatMap((name) =>
        names.includes(name) ? [] : [{ kind: 'not-signed' as const, name }],
      ),
      ...checked.flatMap(({ problem }) => problem ?? []),
    ],
    unchanged: signedFileNames.filter((name) =>
      checked.some((file) => file.name === name && file.problem === undefined),
    ),
    unsigned: signedFileNames.filter((name) => files.has(name) && !names.includes(name)),
  }
}

function problemOf(name: string, expected: string, files: ReportFiles): Problem | undefined {
  if (!isSignedFileName(name)) return { kind: 'refused-name', name }
  const bytes = files.get(name)
  if (!bytes) return { kind: 'missing', name }
  const found = sha256Of(bytes)
  return found === expected ? undefined : { kind: 'changed', name, expected, found }
}

function namedTwice(name: string): Problem {
  return { kind: 'named-twice', name }
}
