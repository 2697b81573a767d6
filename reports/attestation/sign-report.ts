import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../../suites/run-record.js'
import { attest } from './attest.js'
import { AttestationError } from './attestation-error.js'
import type { AttestationFacts, Signer } from './attestation-facts.js'
import { factsOfRecord } from './facts-of-record.js'
import { impossibleVerdicts } from './impossible-verdicts.js'
import { readAttestedRecord } from './read-attested-record.js'
import { readGiven, readReportFiles } from './read-report-files.js'
import { renderAgain } from './render-again.js'
import { sha256Of } from './sha256.js'
import type { ReportFiles, SignedFileName } from './signed-file-names.js'
import { keyRemedy, readSigningKey } from './signing-key.js'

export interface SignWishes {
  /** File of the private Ed25519 key. */
  key: string
  passphrase?: string | undefined
  /** Folder of the report. */
  out: string
  /** The record (default: `results.json` of the folder). */
  record?: string | undefined
  /** ISO 8601, UTC. */
  signedAt: string
}

export interface SignedReport {
  folder: string
  keyId: string
  signed: SignedFileName[]
  /** Files of a report that lie in the folder and that nobody vouches for. */
  leftOut: { name: SignedFileName; why: 'differs' | 'unrepeatable' }[]
}

/**
 * Renders the page with what is signed shown in it, and signs it and the record; further reports that lie in the
 * folder too, where they are what this record renders to: none is signed unseen, and none is written anew.
 */
export async function signReport(wishes: SignWishes): Promise<SignedReport> {
  const { key, passphrase, out, record: file = join(out, 'results.json'), signedAt } = wishes
  const pem = await readGiven('the key', key, keyRemedy)
  const signingKey = readSigningKey(pem.toString('utf8'), key, passphrase)
  const bytes = await readGiven(
    'the record',
    file,
    'Write one with --reporter json, or name it with --record.',
  )
  const record = attestableRecord(bytes, file)
  const facts = factsFor(record, bytes, signingKey.signer, signedAt)
  const made = await renderAgain(record, facts)
  const found = await readReportFiles(out)
  const files = signedFiles(made, found)
  await write(out, 'results.json', bytes)
  await write(out, 'index.html', files.get('index.html')!)
  await write(out, 'attestation.json', attest(facts, files, signingKey))
  return {
    folder: out,
    keyId: signingKey.signer.keyId,
    signed: [...files.keys()],
    leftOut: [...found.keys()]
      .filter((name) => !files.has(name))
      .map((name) => ({ name, why: made.has(name) ? 'differs' : 'unrepeatable' })),
  }
}

function attestableRecord(bytes: Uint8Array, file: string): RunRecord {
  const { record, fault } = readAttestedRecord(bytes)
  if (fault !== undefined)
    throw new AttestationError(
      `reading the record ${file}: expected a record as uyum writes it, ${fault}. Write it again: uyum report ${file} --reporter json`,
    )
  const [run] = impossibleVerdicts(record)
  if (run)
    throw new AttestationError(
      `signing the record ${file}: expected verdicts that follow from the checks, ${run.target} is called ${run.verdict} against them. Judge it again with uyum check or uyum observe.`,
    )
  return record
}

function factsFor(record: RunRecord, bytes: Uint8Array, signer: Signer, signedAt: string): AttestationFacts {
  const { startedAt, suite, runs } = factsOfRecord(record)
  return { signedAt, signer, record: { sha256: sha256Of(bytes), startedAt }, suite, runs }
}

/** Record and page always; of what else lies there, what this record renders to. */
function signedFiles(made: ReportFiles, found: ReportFiles): ReportFiles {
  const isSigned = ([name, bytes]: [SignedFileName, Uint8Array]): boolean =>
    name === 'results.json' || name === 'index.html' || isSame(found.get(name), bytes)
  return new Map([...made].filter(isSigned))
}

function isSame(found: Uint8Array | undefined, made: Uint8Array): boolean {
  return found !== undefined && Buffer.compare(found, made) === 0
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name)
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(path, bytes))
    .catch((error: Error) => {
      throw new AttestationError(
        `writing ${path}: expected a folder that can be written to, ${error.message}. Name another with --out.`,
      )
    })
}
