import { toldBy } from '../../../contracts/text/user-error.js'
import { hash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../../../suites/record/run-record.js'
import { renderHtml } from '../../html/html-reporter.js'
import { makeRoom } from '../../folder/report-folder.js'
import { writeWholeFile } from '../../folder/write-whole-file.js'
import { attest } from './attest.js'
import { AttestationError } from '../attestation-error.js'
import type { AttestationFacts } from '../attestation-facts.js'
import { factsOfRecord } from './facts-of-record.js'
import { falseMatters } from '../verify/false-matters.js'
import { impossibleVerdicts } from '../verify/impossible-verdicts.js'
import { readAttestedRecord } from '../verify/read-attested-record.js'
import { readGiven, readReportFiles } from '../verify/read-report-files.js'
import { madeOfRecord, renderAgain } from '../verify/render-again.js'
import type { SignedFileName } from './signed-file-names.js'
import { keyRemedy, readSigningKey } from './signing-key.js'

interface SignOptions {
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
  facts: AttestationFacts
  signed: SignedFileName[]
  /** Files of a report that lie in the folder and that nobody vouches for. */
  unsigned: SignedFileName[]
}

/**
 * Renders the page with what is signed shown in it, and signs it and the record; further reports that lie in the
 * folder too, where they are what this record renders to: none is signed unseen, and none is written anew.
 */
export async function signReport(options: SignOptions): Promise<SignedReport> {
  const { key, passphrase, out, record: file = join(out, 'results.json'), signedAt } = options
  const pem = await readGiven({ en: 'the key', tr: 'Anahtar' }, key, keyRemedy)
  const signingKey = readSigningKey(pem.toString('utf8'), key, passphrase)
  const bytes = await readGiven({ en: 'the record', tr: 'Kayıt' }, file, {
    en: 'Write one with --reporter json, or name it by --record.',
    tr: 'Bir tane --reporter json ile yazılır; başka yerdeyse --record ile verilir.',
  })
  const record = attestableRecord(bytes, file)
  const facts = { signedAt, signer: signingKey.signer, ...factsOfRecord(record, hash('sha256', bytes)) }

  // What was made of another record must not lie beside this one.
  await makeRoom(out, { record, content: bytes.toString('utf8'), hasPage: false }).catch(unwritable(out))
  const found = await readReportFiles(out)
  const files = new Map<SignedFileName, Uint8Array>([
    ['results.json', bytes],
    ['index.html', Buffer.from(renderHtml(record, facts))],
  ])
  for (const name of madeOfRecord(found, await renderAgain(record))) files.set(name, found.get(name)!)

  if (!found.has('results.json') || !bytes.equals(found.get('results.json')!))
    await write(out, 'results.json', bytes)
  await write(out, 'index.html', files.get('index.html')!)
  await write(out, 'attestation.json', attest(facts, files, signingKey))
  const unsigned = [...found.keys()].filter((name) => !files.has(name))
  return { facts, signed: [...files.keys()], unsigned }
}

function attestableRecord(bytes: Uint8Array, file: string): RunRecord {
  const { record, fault } = readAttestedRecord(bytes)
  if (fault !== undefined)
    throw new AttestationError({
      en: `reading the record ${file}: expected a record as uyum writes it, ${fault}. Name the results.json of a run.`,
      tr: `${file} kaydı: uyum’un yazdığı gibi bir kayıt bekleniyordu, ${fault}. Bir çalıştırmanın results.json dosyasını verin.`,
    })
  const [run] = impossibleVerdicts(record)
  if (run)
    throw new AttestationError({
      en: `signing the record ${file}: expected verdicts that follow from the checks, ${run.target} is called ${run.verdict} against them. Judge it again with uyum check or uyum observe.`,
      tr: `${file} kaydı imzalanamadı: kontrollerden çıkan kararlar bekleniyordu, ${run.target} onlara aykırı olarak ${run.verdict} sayılmış. uyum check ya da uyum observe ile yeniden denetleyin.`,
    })
  const [altered] = falseMatters(record)
  if (altered)
    throw new AttestationError({
      en: `signing the record ${file}: expected matters that follow from the checks, "${altered.matter}" of ${altered.target} says ${altered.stated} where they give ${altered.found}. Judge it again with uyum check or uyum observe.`,
      tr: `${file} kaydı imzalanamadı: kontrollerden çıkan konular bekleniyordu, ${altered.target} hedefinin “${altered.matter}” konusu ${altered.stated} diyor, kontroller ${altered.found} veriyor. uyum check ya da uyum observe ile yeniden denetleyin.`,
    })
  return record
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name)
  await mkdir(folder, { recursive: true })
    .then(() => writeWholeFile(path, bytes))
    .catch(unwritable(path))
}

function unwritable(path: string) {
  return (error: Error): never => {
    throw new AttestationError({
      en: `writing ${path}: expected a folder that can be written to, ${error.message}. Name another by --out.`,
      tr: `${path} yazılamadı: yazılabilen bir klasör bekleniyordu, ${toldBy(error).tr}. --out ile başkasını verin.`,
    })
  }
}
