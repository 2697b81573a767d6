import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Run } from '../../../suites/record/run-record.js'
import { renderHtml } from '../../html/html-reporter.js'
import type { AttestationFacts } from '../attestation-facts.js'
import { expectedKeyId } from '../sign/expected-key-id.js'
import { withAge, type AgeLimit } from './age-of.js'
import { readAttestedRecord } from './read-attested-record.js'
import { readGiven, readReportFiles } from './read-report-files.js'
import { madeOfRecord, renderAgain } from './render-again.js'
import type { ReportFiles, SignedFileName } from '../sign/signed-file-names.js'
import type { Verification } from './verification.js'
import { verify } from './verify.js'

interface VerifyOptions {
  /** File of the public key that should have signed, or its id (`sha256:…`). */
  key?: string | undefined
  /** Whose age is told, where it is given. */
  age?: AgeLimit | undefined
  /** The contracts of the uyum that verifies. */
  shipped?: ShippedContracts | undefined
}

interface ShippedContracts {
  version: string
  /** By each revision of the documents; none where it has no such surface: of a partner of one's own. */
  sha256Of: (surface: Run['surface']) => Promise<string | readonly string[]>
}

/** Verifies the report in a folder, or beside an `attestation.json`, without a network. */
export async function verifyReport(
  where: string,
  { key, age, shipped }: VerifyOptions,
): Promise<Verification> {
  const isFolder = await stat(where).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const file = isFolder ? join(where, 'attestation.json') : where
  const attestation = await readGiven({ en: 'the attestation', tr: 'İmza belgesi' }, file, {
    en: 'Name the folder of a signed report, or its attestation.json; uyum report sign writes one.',
    tr: 'İmzalı bir raporun klasörünü ya da attestation.json dosyasını verin; uyum report sign bir tane yazar.',
  })
  const files = await readReportFiles(dirname(file))
  const found = verify({ attestation, files, expectedKeyId: await keyIdOf(key) })
  const verification = age ? withAge(found, age) : found
  const { facts, unchanged, isOfRecord } = verification
  if (!facts || !isOfRecord) return verification
  const remade = await remadeFiles(facts, files)
  return {
    ...verification,
    remade: unchanged.filter((name) => remade.includes(name)),
    ...(shipped && { contracts: await shippedOf(facts, shipped) }),
  }
}

async function keyIdOf(key: string | undefined): Promise<string | undefined> {
  if (key === undefined) return undefined
  if (/^sha256:[0-9a-f]{64}$/i.test(key)) return key.toLowerCase()
  const pem = await readGiven({ en: 'the key', tr: 'Anahtar' }, key, {
    en: 'Name the signer’s public key in PEM, or its id: sha256:…',
    tr: 'İmzalayanın PEM biçimindeki açık anahtarını ya da onun kimliğini verin: sha256:…',
  })
  return expectedKeyId(pem.toString('utf8'), key)
}

async function remadeFiles(facts: AttestationFacts, files: ReportFiles): Promise<SignedFileName[]> {
  const { record } = readAttestedRecord(files.get('results.json')!)
  if (!record) return []
  try {
    const page = Buffer.from(renderHtml(record, facts))
    return madeOfRecord(files, new Map(await renderAgain(record)).set('index.html', [page]))
  } catch {
    // A stranger's record may be made so that it cannot be rendered: then its page is not what it renders to.
    return []
  }
}

async function shippedOf({ runs }: AttestationFacts, { version, sha256Of }: ShippedContracts) {
  const surfaces = [...new Set(runs.map(({ surface }) => surface))]
  return { version, shipped: (await Promise.all(surfaces.map(sha256Of))).flat() }
}
