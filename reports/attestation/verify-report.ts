import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AttestationFacts } from './attestation-facts.js'
import { expectedKeyId } from './expected-key-id.js'
import { readAttestedRecord } from './read-attested-record.js'
import { readGiven, readReportFiles } from './read-report-files.js'
import { renderAgain } from './render-again.js'
import type { ReportFiles, SignedFileName } from './signed-file-names.js'
import type { ShippedComparison, Verification } from './verification.js'
import { verify } from './verify.js'

export interface VerifyWishes {
  /** File of the public key that should have signed, or its id (`sha256:…`). */
  key?: string | undefined
  /** The contracts of the uyum that verifies. */
  shipped?: ShippedContracts | undefined
}

export interface ShippedContracts {
  version: string
  /** Nothing where there is no such surface. */
  sha256Of: (surface: string) => Promise<string | undefined>
}

/** Verifies the report in a folder, or beside an `attestation.json`, without a network. */
export async function verifyReport(where: string, { key, shipped }: VerifyWishes): Promise<Verification> {
  const isFolder = await stat(where).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const file = isFolder ? join(where, 'attestation.json') : where
  const attestation = await readGiven(
    'the attestation',
    file,
    'Name the folder of a signed report, or its attestation.json; uyum report sign writes one.',
  )
  const files = await readReportFiles(dirname(file))
  const verification = verify({ attestation, files, expectedKeyId: await keyIdOf(key) })
  const { facts, unchanged, isOfRecord } = verification
  if (!facts || !isOfRecord) return verification
  return {
    ...verification,
    remade: await remadeFiles(facts, files, unchanged),
    ...(shipped && { contracts: await compareContracts(facts, shipped) }),
  }
}

async function keyIdOf(key: string | undefined): Promise<string | undefined> {
  if (key === undefined || /^sha256:[0-9a-f]{64}$/.test(key)) return key
  const pem = await readGiven('the key', key, 'Name the signer’s public key in PEM, or its id: sha256:…')
  return expectedKeyId(pem.toString('utf8'), key)
}

async function remadeFiles(
  facts: AttestationFacts,
  files: ReportFiles,
  unchanged: readonly SignedFileName[],
): Promise<SignedFileName[]> {
  const made = await madeOf(facts, files.get('results.json')!)
  return unchanged.filter((name) => {
    const again = made.get(name)
    return again !== undefined && Buffer.compare(again, files.get(name)!) === 0
  })
}

/** Nothing where the record cannot be rendered: it is a stranger's, and need not hold all that a page shows. */
async function madeOf(facts: AttestationFacts, bytes: Uint8Array): Promise<ReportFiles> {
  try {
    const { record } = readAttestedRecord(bytes)
    return record ? await renderAgain(record, facts) : new Map()
  } catch {
    return new Map()
  }
}

async function compareContracts(
  { runs }: AttestationFacts,
  { version, sha256Of }: ShippedContracts,
): Promise<ShippedComparison> {
  const compared = runs.map(async ({ surface, contract }) => {
    const isShipped = (await sha256Of(surface)) === contract.sha256
    return [surface, isShipped ? 'shipped' : 'other'] as const
  })
  return { version, surfaces: Object.fromEntries(await Promise.all(compared)) }
}
