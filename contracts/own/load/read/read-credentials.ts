import type { CredentialSheet, SurfaceSheet } from '../../../contract/sheet.js'
import type { Findings, Place } from '../findings.js'
import type { CredentialFile } from '../partner-file.js'
import { unknownCredential } from '../words/sheet-words.js'

interface Asked {
  credentials?: Record<string, CredentialFile>
  oneOf?: string[][]
}

/** The credentials of a surface, as its sheet has them. */
export function readCredentials(
  { credentials = {}, oneOf }: Asked,
  place: Place,
  findings: Findings,
): Pick<SurfaceSheet, 'credentials' | 'oneOf'> {
  const names = Object.keys(credentials)
  for (const [index, group] of (oneOf ?? []).entries()) {
    const unknown = group.find((name) => !names.includes(name))
    if (unknown === undefined) continue
    findings.fault(
      { ...place, path: [...place.path, 'oneOf', index] },
      'credential-is-declared',
      unknownCredential(unknown, names),
    )
  }
  return {
    credentials: Object.fromEntries(
      Object.entries(credentials).map(([name, file]) => [name, sheetOf(name, file)]),
    ),
    ...(oneOf && { oneOf }),
  }
}

function sheetOf(name: string, file: CredentialFile): CredentialSheet {
  const { sample = `${name.replaceAll('.', '_')}_test`, optional } = file
  const secret = file.secret ?? isSecret(file)
  return {
    sample,
    ...(optional && { optional: true as const }),
    ...(secret && { secret: true as const }),
    ...placeOf(file),
  }
}

/** What is not said: ids in bodies and user names are evidence, all else is secret. */
function isSecret({ member, basic }: CredentialFile): boolean {
  return member === undefined && basic !== 'username'
}

function placeOf(file: CredentialFile) {
  if (file.header !== undefined)
    return {
      header: file.header.toLowerCase(),
      ...(file.scheme !== undefined && { scheme: file.scheme }),
    }
  if (file.bearer) return { header: 'authorization', scheme: 'Bearer' }
  if (file.basic) return { basic: file.basic }
  if (file.member !== undefined) return { member: file.member }
  if (file.query !== undefined) return { query: file.query }
  const { signs, as, of, written, timestamp, timestampAs } = file
  return {
    signs: signs!.toLowerCase(),
    as: as!,
    ...(of !== undefined && { of }),
    ...(written !== undefined && { written }),
    ...(timestamp !== undefined && { timestamp: timestamp.toLowerCase() }),
    ...(timestampAs !== undefined && { timestampAs }),
  }
}
