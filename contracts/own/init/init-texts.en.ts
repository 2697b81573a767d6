export const texts = {
  sheet:
    'The sheet: what openapi.yaml cannot say. A fact with a quote (letter by letter from a file of documents/) may\nweigh fully; one without is assumed, and never fails anybody. uyum contracts lint --partner <this folder> checks it.',
  inferred: 'Made of a recording: a guess as a whole. Take this line out when you have read the documents.',
  lenient: 'Rules that the given OpenAPI document breaks; told by contracts lint, and lived with.',
  servesNothing: 'openapi.yaml has no paths: the partner serves nothing.',
  serves: 'What the partner serves.',
  credentials: 'How callers say who they are: header, bearer, basic, member (of the body) or query.',
  oneOf: 'Of these groups one is enough, at every operation.',
  orders: 'What is kept, and by which operations it comes and goes.',
  ordersFound: 'Guessed from the paths: what is kept, and by which operations it comes and goes.',
  repeats: 'What becomes of a request that is sent again: a list leaves it open, and makes a reading of it.',
  moves: 'Operations that move an order along the lifecycle.',
  refusals: 'How a request is refused, by cause, where openapi.yaml does not show it.',
  rateLimit: 'How many requests a caller may send.',
  calls: 'What the partner calls at the integrator.',
  callsNothing:
    'openapi.yaml has no webhooks: the partner calls nobody. Describe its calls under webhooks, then here under calls.',
  signature: 'How its calls say who they are.',
  retries: 'How long it waits after each attempt that failed.',
  lifecycle: 'The statuses of an order, as they go over the wire.',
  lifecycleGuessed:
    'The statuses of an order. Guessed from a list, in its order: write down which may follow which.',
  readings: 'Where the documents are silent or contradict themselves.',
  requirements:
    'Requirements in words, beside those that follow from openapi.yaml and partner.yaml. Of whom: serves.server and\nserves.client of what the partner serves, calls.server and calls.client of what it calls.',
  documents:
    'Put the partner’s pages here as plain text in UTF-8: every quote is looked up in them, letter by letter.',
  openapi:
    'What the partner serves stands under paths, what it calls under webhooks. x-quote and x-document at a member, an\nanswer or an operation name the sentence that it rests on.',
  left: 'uyum partner init: left; nothing was written.',
  written: (folder: string, files: readonly string[]) => `${folder}: ${files.join(', ')}`,
  next: (folder: string, name: string, party: string) => [
    'Next:',
    `  npx --no-install uyum contracts lint --partner ${folder}`,
    `  npx --no-install uyum mock --partner ${folder}`,
    `  npx --no-install uyum check ${name}/${party} --partner ${folder} --target http://127.0.0.1:5001`,
    'or name it in uyum.config.*: partners: [' + `'${folder}'` + '], and every command knows it.',
  ],
  notices: (count: number) =>
    count === 1
      ? 'One thing of the document is not acted upon; uyum contracts lint names it.'
      : `${count} things of the document are not acted upon; uyum contracts lint names each.`,
  questions: {
    title: 'What is the partner called, as people write it?',
    party: 'What is the partner itself?',
    integrator: 'Who integrates with it, that is you?',
    source: 'What is there of its API?',
    sources: {
      none: 'nothing yet: begin with an example',
      openapi: 'an OpenAPI document',
      postman: 'a Postman collection',
      har: 'a recording (HAR)',
    },
    file: 'Which file?',
    parties: { pos: 'a POS', courier: 'a courier company', platform: 'an order platform' },
  },
}

export type InitTexts = typeof texts
