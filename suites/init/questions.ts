import { confirm, isCancel, multiselect, select, text } from '../../contracts/text/prompts.js'
import type { Party } from '../../contracts/contract/sheet.js'
import { partnerNames, partnerSheet, type Partner } from '../../contracts/contract/surfaces.js'
import { ciSystems } from './ci-workflow.js'
import { defaultBaseUrl, type InitOptions } from './plan/init-options.js'
import { integrationOf, partiesOf } from './integration.js'
import type { InitTexts } from './texts.en.js'

/** Thrown where somebody leaves a question with Ctrl-C. */
export class Cancelled extends Error {}

/** Asks at the terminal for what no flag has said. */
export async function askOptions(
  given: Partial<InitOptions>,
  { questions }: InitTexts,
): Promise<InitOptions> {
  const partners = given.partners ?? (await askPartners(questions))
  const party = given.party ?? (await askParty(partners, questions))
  const side =
    given.side ??
    (await answered(
      select({
        message: questions.side,
        options: (['both', 'server', 'client'] as const).map((value) => ({
          value,
          label: questions.sides[value],
        })),
      }),
    ))
  const { served } = integrationOf(partners, party, side)
  const baseUrl = given.baseUrl ?? (served.length > 0 ? await askBaseUrl(questions) : defaultBaseUrl)
  const ci = given.ci ?? (await askCi(questions))
  const { called } = integrationOf(partners, party, side)
  const isStarted = ci !== 'none' && served.length > 0
  const start = given.start ?? (isStarted ? await askCommand(questions.start) : undefined)
  const client = given.client ?? (called.length > 0 ? await askCommand(questions.client) : undefined)
  return {
    format: 'ts',
    ...given,
    partners,
    party,
    side,
    baseUrl,
    ci,
    ...(start !== undefined && { start }),
    ...(client !== undefined && { client }),
  }
}

/** Whether a change of a file that exists may be made. */
export function askWhetherToApply(file: string, { questions }: InitTexts): Promise<boolean> {
  return answered(confirm({ message: questions.apply(file), initialValue: true }))
}

function askPartners({ partners }: InitTexts['questions']): Promise<Partner[]> {
  return answered(
    multiselect({
      message: partners,
      options: partnerNames.map((value) => ({ value, label: partnerSheet(value).name })),
      required: true,
    }),
  )
}

function askParty(partners: readonly Partner[], { party, parties }: InitTexts['questions']): Promise<Party> {
  const options = partiesOf(partners).map((value) => ({ value, label: parties[value] }))
  return answered(select<Party>({ message: party, options }))
}

function askBaseUrl({ baseUrl, badUrl }: InitTexts['questions']): Promise<string> {
  return answered(
    text({
      message: baseUrl,
      initialValue: defaultBaseUrl,
      validate: (given = '') => (/^https?:\/\/[^\s/]+/.test(given) ? undefined : badUrl),
    }),
  )
}

function askCi({ ci, noCi }: InitTexts['questions']): Promise<InitOptions['ci']> {
  const options: { value: InitOptions['ci']; label: string }[] = [
    { value: 'none', label: noCi },
    ...ciSystems.map((value) => ({ value, label: value })),
  ]
  return answered(select({ message: ci, options }))
}

/** Nothing where it is left empty. */
async function askCommand(message: string): Promise<string | undefined> {
  return (await answered(text({ message, defaultValue: '' }))).trim() || undefined
}

async function answered<Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await asked
  if (isCancel(answer)) throw new Cancelled()
  return answer as Exclude<Answer, symbol>
}
