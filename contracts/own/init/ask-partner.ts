import { isCancel, select, text } from '../../text/prompts.js'
import type { Party } from '../../contract/sheet.js'
import type { PartnerInit } from './partner-init.js'
import type { InitTexts } from './init-texts.en.js'

/** Thrown where somebody leaves a question with Ctrl-C. */
export class Left extends Error {}

const parties = ['courier', 'platform', 'pos'] as const

/** Asks at the terminal for what no flag has said. */
export async function askPartner(
  given: Partial<PartnerInit> & { name: string },
  { questions }: InitTexts,
): Promise<Omit<PartnerInit, 'into'>> {
  const title = given.title ?? (await answered(text({ message: questions.title, initialValue: given.name })))
  const party = given.party ?? (await askParty(questions.party, parties, questions))
  const others = parties.filter((one) => one !== party)
  const integrator =
    given.integrator ?? (await askParty(questions.integrator, others.toReversed(), questions))
  const isGiven = given.openapi ?? given.postman ?? given.har
  const source = isGiven === undefined ? await askSource(questions) : {}
  return { ...given, ...source, title, party, integrator }
}

function askParty(
  message: string,
  options: readonly Party[],
  { parties: titles }: InitTexts['questions'],
): Promise<Party> {
  return answered(
    select<Party>({ message, options: options.map((value) => ({ value, label: titles[value] })) }),
  )
}

async function askSource({ source, sources, file }: InitTexts['questions']): Promise<Partial<PartnerInit>> {
  const kind = await answered(
    select({
      message: source,
      options: (['none', 'openapi', 'postman', 'har'] as const).map((value) => ({
        value,
        label: sources[value],
      })),
    }),
  )
  return kind === 'none' ? {} : { [kind]: await answered(text({ message: file })) }
}

async function answered<Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await asked
  if (isCancel(answer)) throw new Left()
  return answer as Exclude<Answer, symbol>
}
