/** A file that a partner consists of, and what it is for. */
export interface PartnerPart {
  path: string
  what: string
  /** The command that writes it, where nobody writes it by hand. */
  written?: string
}

/** What a partner consists of, in the order in which it is written; `roles` are those who serve its surfaces. */
export function partnerParts(partner: string, roles: readonly string[]): PartnerPart[] {
  return [
    ...contractParts(partner),
    ...roles.flatMap((role) => surfaceParts(partner, role)),
    ...roles.flatMap((role) => proofParts(partner, role)),
    { path: `docs/en/partners/${partner}.md`, what: 'its page in English', written: 'npm run docs' },
    { path: `docs/tr/partners/${partner}.md`, what: 'its page in Turkish', written: 'npm run docs' },
  ]
}

function contractParts(partner: string): PartnerPart[] {
  const own = `contracts/${partner}`
  return [
    { path: `${own}/documents`, what: 'the pages that it publishes, letter by letter' },
    { path: `${own}/openapi.yaml`, what: 'operations and bodies, each with its quote' },
    { path: `${own}/openapi.tr.yaml`, what: 'the texts of that in Turkish' },
    { path: `${own}/sheet.ts`, what: 'who serves and who calls, credentials, main operation, order ids' },
    { path: `${own}/lifecycle.ts`, what: 'statuses and moves of its orders' },
    { path: `${own}/readings.ts`, what: 'choices where the pages are silent or contradict themselves' },
    { path: `${own}/open-questions.ts`, what: 'what to ask the partner' },
    { path: `${own}/requirements.ts`, what: 'the requirements of those who serve, by surface' },
    { path: `${own}/client-requirements.ts`, what: 'the requirements of those who call, by surface' },
    { path: `${own}/unquoted.ts`, what: 'sentences of the pages that no requirement takes up, and why' },
    { path: `${own}/judged-bodies.yaml`, what: 'the bodies of the pages, and whether they are sound' },
    { path: `${own}/contract.ts`, what: 'all of that as one contract' },
    { path: `${own}/README.md`, what: 'where its pages came from' },
    { path: `${own}/bodies.ts`, what: 'types of its bodies', written: 'npm run generate' },
    { path: `${own}/generated/validators.js`, what: 'compiled schemas', written: 'npm run generate' },
  ]
}

function surfaceParts(partner: string, role: string): PartnerPart[] {
  const contract = `contracts/${partner}/${role}`
  const mock = `mocks/${partner}/${role}`
  const suite = `suites/${partner}/${role}`
  return [
    { path: `${contract}/requirements.ts`, what: 'what who serves it must do, with basis and quote' },
    { path: `${contract}/client-requirements.ts`, what: 'what who calls it must do' },
    { path: `${mock}/surface.ts`, what: 'the mock of it, as one value' },
    { path: `${mock}/operations.ts`, what: 'what each operation answers' },
    { path: `${mock}/state.ts`, what: 'what it keeps' },
    { path: `${mock}/orders.ts`, what: 'its orders for the control API' },
    { path: `${mock}/defects.ts`, what: 'a violation of each requirement' },
    { path: `${suite}/requests.ts`, what: 'the requests that its checks send' },
    { path: `${suite}/facts.ts`, what: 'what the families need to know of it' },
    { path: `${suite}/suite.ts`, what: 'its checks, in order' },
    { path: `${suite}/client/suite.ts`, what: 'the checks of those who call it' },
    { path: `${suite}/story-part.ts`, what: 'what its calls mean in a story across partners' },
  ]
}

function proofParts(partner: string, role: string): PartnerPart[] {
  const selfCheck = 'suites/self-check'
  const golden = `${selfCheck}/golden/${partner}-${role}`
  return [
    {
      path: `${selfCheck}/servers/targets/${partner}/${role}.ts`,
      what: 'a correct and a faulty server, written apart from the mock',
    },
    {
      path: `${selfCheck}/clients/reference/${partner}-${role}-client.ts`,
      what: 'a correct client, and faulty ones',
    },
    { path: `${golden}.json`, what: 'its checks and requests, frozen', written: 'npm run golden' },
    {
      path: `${golden}.kill-matrix.json`,
      what: 'which defect turns which check red',
      written: 'npm run kill-matrix',
    },
    { path: `${golden}.client-matrix.json`, what: 'the same of clients', written: 'npm run kill-matrix' },
  ]
}
