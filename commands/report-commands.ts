import type { Command } from 'commander'
import type { Surface } from '../contracts/contract/surfaces.js'
import { version } from './process/own-package.js'
import { print } from './output/print.js'
import { languageOf } from './options/program-flags.js'
import { addReportFlags, defaultOut, finish, type ReportFlags } from './report-record.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'
import { positiveNumber } from './options/option-values.js'

interface SignFlags {
  key: string
  out: string
  record?: string
}

interface VerifyFlags {
  key?: string
  maxAge?: number
  json?: boolean
}

export function addReport(program: Command): void {
  const reports = program
    .command('report')
    .description('render records again, join those of shards, sign and verify')
  addReportFlags(reports.command('render', { isDefault: true }))
    .description('render a record again')
    .argument('<record>', 'the record: results.json')
    .action(async (file: string, flags: ReportFlags) => {
      const { readWholeRecord } = await import('../suites/replay/read-record.js')
      return finish(program, flags, () => readWholeRecord(file))
    })
  addReportFlags(reports.command('merge'))
    .description('join the records of a run’s shards into the record of the whole')
    .argument('<record...>', 'the records: results.json of each shard')
    .action((files: string[], flags: ReportFlags) => merge(program, files, flags))

  reports
    .command('sign')
    .description(
      'sign a report: attestation.json, over its record, its page and what else was made of the record',
    )
    .requiredOption('--key <file>', 'private Ed25519 key in PEM; UYUM_KEY_PASSPHRASE holds its passphrase')
    .option('--out <folder>', 'folder of the report', defaultOut)
    .option('--record <file>', 'the record (default: results.json of the folder)')
    .action((flags: SignFlags) => sign(program, flags))
  reports
    .command('verify')
    .description('verify a signed report, offline (exit 0 nothing is wrong, 1 something is)')
    .argument('[where]', 'folder of the report, or its attestation.json', defaultOut)
    .option('--key <file>', 'public key of the signer in PEM, or its id: sha256:…')
    .option('--max-age <days>', 'refuse a signature that is so old, or older', positiveNumber)
    .option('--json', 'as JSON')
    .action((where: string, flags: VerifyFlags) => verify(program, where, flags))
}

async function merge(program: Command, files: string[], flags: ReportFlags): Promise<void> {
  const { mergeRecords } = await import('../suites/verdict/merge-records.js')
  const { readWholeRecord } = await import('../suites/replay/read-record.js')
  return finish(program, flags, async () => mergeRecords(await Promise.all(files.map(readWholeRecord))))
}

async function sign(program: Command, flags: SignFlags): Promise<void> {
  const { signReport } = await import('../reports/attestation/sign/sign-report.js')
  const { renderSigned } = await import('../reports/attestation/sign/render-signed.js')
  const passphrase = process.env['UYUM_KEY_PASSPHRASE']
  const signed = await signReport({ ...flags, passphrase, signedAt: new Date().toISOString() })
  print(renderSigned(signed, languageOf(program), flags.key))
}

async function verify(program: Command, where: string, { key, maxAge, json }: VerifyFlags): Promise<void> {
  const { verifyReport } = await import('../reports/attestation/verify/verify-report.js')
  const { renderVerification } = await import('../reports/attestation/verify/render-verification.js')
  const { loadContractOf, revisionNames } = await import('../contracts/contract/load-contract.js')
  const { digestOf } = await import('../contracts/contract/contract-digest.js')
  const { isSurface, partnerOf } = await import('../contracts/contract/surfaces.js')
  const sha256Of = async (surface: Surface): Promise<string[]> => {
    const revisions = isSurface(surface) ? [undefined, ...revisionNames(partnerOf(surface))] : []
    return Promise.all(revisions.map(async (name) => digestOf(await loadContractOf(surface, name))))
  }
  const age = { now: new Date().toISOString(), mostDays: maxAge }
  const found = await verifyReport(where, { key, age, shipped: { version, sha256Of } })
  print(json ? harmlessJson(found) : renderVerification(found, languageOf(program)))
  process.exitCode = found.conclusion === 'refused' ? 1 : 0
}
