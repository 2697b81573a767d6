import { join, relative } from 'node:path'
import { Option, type Command } from 'commander'
import type { PartnerInit } from '../contracts/own/init/partner-init.js'
import type { Bilingual } from '../contracts/text/bilingual.js'
import type { Party } from '../contracts/contract/sheet.js'
import { languageOf } from './options/program-flags.js'
import { print } from './output/print.js'
import { tell } from './output/tell.js'

interface InitFlags {
  openapi?: string
  postman?: string
  har?: string
  title?: string
  party?: Party
  integrator?: Party
  into: string
}

const parties = ['pos', 'courier', 'platform']

export function addPartner(program: Command): void {
  const partner = program
    .command('partner')
    .description('a partner of your own: one folder, known to every command')
  partner
    .command('kill-matrix')
    .description('judge its mock with each defect that it can have: whether the checks notice')
    .argument('<folder>', 'its folder: partners/acme')
    .action((folder: string) => kill(program, folder))
  partner
    .command('init')
    .description('begin the folder of a partner; asks what no flag says')
    .argument('<name>', 'the first word of its surfaces: acme')
    .addOption(
      new Option('--openapi <file>', 'its OpenAPI document: 3.0, 3.1 or 3.2').conflicts(['postman', 'har']),
    )
    .addOption(
      new Option('--postman <file>', 'a Postman collection to infer one from').conflicts(['openapi', 'har']),
    )
    .addOption(new Option('--har <file>', 'a recording to infer one from').conflicts(['openapi', 'postman']))
    .option('--title <name>', 'its name, as people write it')
    .addOption(new Option('--party <party>', 'what the partner itself is').choices(parties))
    .addOption(new Option('--integrator <party>', 'what those are who integrate with it').choices(parties))
    .option('--into <folder>', 'where its folder is made', 'partners')
    .action((name: string, flags: InitFlags) => init(program, name, flags))
}

async function kill(program: Command, folder: string): Promise<void> {
  const { enrolFolders } = await import('../contracts/own/enrol-folders.js')
  const { killPartner } = await import('./process/kill-partner.js')
  const [partner] = await enrolFolders([folder])
  const unnoticed = await killPartner(partner!.name, languageOf(program))
  const said: Bilingual =
    unnoticed === 0
      ? { en: 'Each defect is noticed.', tr: 'Her kusur fark ediliyor.' }
      : { en: `${unnoticed} not as they should be.`, tr: `${unnoticed} tanesi olması gerektiği gibi değil.` }
  print(said[languageOf(program)])
  process.exitCode = unnoticed === 0 ? 0 : 1
}

async function init(program: Command, name: string, flags: InitFlags): Promise<void> {
  const { texts } =
    languageOf(program) === 'tr'
      ? await import('../contracts/own/init/init-texts.tr.js')
      : await import('../contracts/own/init/init-texts.en.js')
  const { initPartner } = await import('../contracts/own/init/init-partner.js')
  const wanted = await wantedOf(name, flags, texts)
  if (!wanted) return
  const { folder, files, notices } = initPartner({ ...wanted, into: flags.into }, texts)
  const shown = `./${relative('', join(folder))}`
  print(texts.written(shown, files))
  if (notices > 0) print(texts.notices(notices))
  for (const line of texts.next(shown, name, wanted.party)) print(line)
}

async function wantedOf(
  name: string,
  { into: _into, ...flags }: InitFlags,
  texts: (typeof import('../contracts/own/init/init-texts.en.js'))['texts'],
): Promise<Omit<PartnerInit, 'into'> | undefined> {
  const { party, integrator = party === 'pos' ? 'courier' : 'pos' } = flags
  if (party !== undefined) return { ...flags, name, party, integrator }
  if (!process.stdin.isTTY) return { ...flags, name, party: 'courier', integrator: flags.integrator ?? 'pos' }
  const { askPartner, Left } = await import('../contracts/own/init/ask-partner.js')
  try {
    return await askPartner({ ...flags, name }, texts)
  } catch (error) {
    if (!(error instanceof Left)) throw error
    tell(texts.left)
    process.exitCode = 2
    return undefined
  }
}
