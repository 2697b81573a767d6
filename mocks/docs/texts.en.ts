import type { Basis, Level } from '../../contracts/requirements/requirement.js'

/** What a page about a partner says in its own words. */
export interface PageTexts {
  written: string
  otherLanguage: string
  guide: string
  surfaces: string
  surface: string
  servedBy: string
  calledBy: string
  courier: string
  documentedAddress: string
  noAddress: string
  onTheMock: string
  credentials: string
  none: string
  basis: Record<Basis, string>
  level: Record<Level, string>
  side: { server: string; client: string }

  operations: string
  call: string
  body(command: string): string
  members: string
  answers: string
  ownUrl: string
  status: string
  meaning: string
  basisHead: string
  codes: string
  provoke: string
  magic: string
  undocumented: string
  bodies: string
  states: string

  field: string
  type: string
  required: string
  yes: string
  no: string
  answer(status: string): string

  code: string
  client(surface: string): string
  clientNote(file: string, surface: string): string
  server(surface: string): string
  serverNote: string

  lifecycle: string
  state: string
  lifecycleNote: string
  noMoves: string
  number: string
  next: string
  open: string
  final: string
  timer(state: string, to: string, minutes: number): string

  readings: string
  readingsNote: string
  value: string
  isDefault: string
  why: string

  questions(partner: string): string
  questionsNote: string
  reading: string

  requirements: string
  requirementsNote: string
  name: string
  requirement: string
  quote: string
  excerpt: string
  untestable: string

  documentLink: string
  documentTitle: string
  documentNote: string
  documentCount(resting: number, excused: number): string
  line: string
  documentSays: string
  restsOnIt: string
  contractPlaces: string
  obligesNobody: string
}

export const texts: PageTexts = {
  written: 'Written by `uyum docs`: change what it is written from, not this page.',
  otherLanguage: 'Türkçe',
  guide: '[How to provoke an answer](../develop-against-a-mock.md) · [How to read a result](../faq.md)',
  surfaces: 'Surfaces',
  surface: 'surface',
  servedBy: 'served by',
  calledBy: 'called by',
  courier: 'courier company',
  documentedAddress: 'documented address',
  noAddress: 'the integrator’s own',
  onTheMock: 'on the mock',
  credentials: 'credentials of the mock',
  none: 'none',
  basis: { stated: 'stated', shown: 'shown', http: 'HTTP', later: 'later revision', assumed: 'assumed' },
  level: { must: 'must', should: 'should', may: 'may' },
  side: { server: 'who serves it', client: 'who calls it' },

  operations: 'Operations',
  call: 'A call to the mock',
  body: (command) => `Its body alone, as \`${command}\` prints the documents’ own example:`,
  members: 'Members of the request',
  answers: 'Answers',
  ownUrl: '(the base URL itself)',
  status: 'status',
  meaning: 'meaning',
  basisHead: 'basis',
  codes: 'code on the wire',
  provoke: 'header',
  magic: 'magic value',
  undocumented: 'Not documented; the mock gives it the shape of its other errors.',
  bodies: 'Bodies that the documents show:',
  states: 'States that the mock brings about (`POST /_uyum/states/<surface>`):',

  field: 'field',
  type: 'type',
  required: 'required',
  yes: 'yes',
  no: 'no',
  answer: (status) => `Members of the answer ${status}`,

  code: 'To begin with',
  client: (surface) => `A client of ${surface}`,
  clientNote: (file, surface) =>
    `It calls the mock, or the address in \`UYUM_BASE_URL\`: \`npx --no-install uyum observe ${surface} --exec "…"\` starts it with its own and judges what it sends. Its body, the one above, stands in \`${file}\`.`,
  server: (surface) => `A server of ${surface}`,
  serverNote:
    'It takes every call with the answer that the documents show, on port 5001. It checks no credential, refuses nothing and keeps nothing: `uyum check` says what is missing.',

  lifecycle: 'Statuses and moves',
  state: 'status',
  lifecycleNote:
    'A move is labelled with what it rests on: _stated_ in the documents, _shown_ by an example, or _assumed_ because no page says it. A missing move is forbidden only where the list of moves does not break off.',
  noMoves: 'No move between statuses is documented.',
  number: 'number',
  next: 'may become',
  open: 'more may follow: the documents break off here',
  final: 'final',
  timer: (state, to, minutes) =>
    `Time makes one move: ${state} → ${to}, ${minutes} minutes before the scheduled delivery.`,

  readings: 'What is open, and how it is read',
  readingsNote:
    'Where the documents are silent or contradict themselves, a run has to choose. `--reading <name>=<value>` (at `uyum mock` and `uyum check`) chooses otherwise than the default.',
  value: 'value',
  isDefault: 'default',
  why: 'Why this default:',

  questions: (partner) => `Open questions for ${partner}`,
  questionsNote: 'Nobody but the partner can answer these. Until then nothing in them can fail a target.',
  reading: 'reading',

  requirements: 'Requirements',
  requirementsNote:
    'Only a _must_ can make a verdict nonconformant, and only what the documents state or show, or plain HTTP and JSON, can be a _must_. An _excerpt_ is ours, of another page than the one most developers have: what stands in it outside code marks is our note.',
  name: 'name',
  requirement: 'requirement',
  quote: 'quote',
  excerpt: 'excerpt',
  untestable: 'No check:',

  documentLink: 'The document, with what rests on each sentence',
  documentTitle: 'the document, with what rests on each sentence',
  documentNote:
    'The partner’s own words, as they came to us, from the first to the last. Beside each stands what rests on it: requirements with their weight, places of `openapi.yaml` that quote it (`<schema>.<field>`, `<operation>.request`, `<operation>.<status>`), or why nothing does.',
  documentCount: (resting, excused) => `Something rests on ${resting} pieces; ${excused} oblige nobody.`,
  line: 'line',
  documentSays: 'the document says',
  restsOnIt: 'what rests on it',
  contractPlaces: '`openapi.yaml`:',
  obligesNobody: 'Nothing.',
}
