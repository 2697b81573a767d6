import { defineRequirements } from '../requirements/define-requirements.js'

/** What a page says of what becomes of what is sent; what it does not say is good practice. */
interface Ground {
  operation: string
  document: string
}

type Basis = { stated: string } | { assumed: 'should' }

const silent: Basis = { assumed: 'should' }

function basisOf(sentence: string | undefined): Basis {
  return sentence === undefined ? silent : { stated: sentence }
}

/** What a receiver of orders holds of what it took, as its read-back hook shows it. */
export function heldOrderRequirements(ground: Ground, said: { held?: string; once?: string } = {}) {
  return defineRequirements(ground, {
    'taken-order-held': {
      kind: 'held-by-the-receiver',
      en: 'An order that was taken is held by the receiver.',
      tr: 'Alındığı bildirilen sipariş, alan tarafta durur.',
      ...basisOf(said.held),
    },
    'taken-order-held-once': {
      kind: 'held-by-the-receiver',
      matter: 'once',
      en: 'An order that was sent once is held once.',
      tr: 'Bir kez gönderilen sipariş bir kez tutulur.',
      assumed: 'should',
    },
    'repeated-order-held-once': {
      kind: 'held-by-the-receiver',
      matter: 'once',
      en: 'An order that is sent again, one after the other, at once or after a lost answer, is still held once.',
      tr: 'Art arda, aynı anda veya yanıtı kaybolduktan sonra yeniden gönderilen sipariş yine bir kez tutulur.',
      ...basisOf(said.once),
    },
    'held-texts-as-sent': {
      kind: 'held-by-the-receiver',
      matter: 'texts',
      en: 'Texts are held as they were sent: Turkish letters, emoji, to their last letter.',
      tr: 'Metinler gönderildiği gibi tutulur: Türkçe harfler, emoji, son harfine kadar.',
      assumed: 'should',
    },
    'held-amounts-as-sent': {
      kind: 'held-by-the-receiver',
      matter: 'texts',
      en: 'Amounts are held as they were sent, to the kuruş.',
      tr: 'Tutarlar kuruşuna kadar gönderildiği gibi tutulur.',
      assumed: 'should',
    },
    'held-lists-as-sent': {
      kind: 'held-by-the-receiver',
      matter: 'texts',
      en: 'Lists are held whole and in their order, with all that stands in them.',
      tr: 'Listeler eksiksiz, sırasıyla ve içindekilerin tümüyle tutulur.',
      assumed: 'should',
    },
    'orders-held-apart': {
      kind: 'held-by-the-receiver',
      matter: 'texts',
      en: 'Two orders of one customer are held as two, each with its own texts.',
      tr: 'Bir müşterinin iki siparişi, her biri kendi metinleriyle, ayrı ayrı tutulur.',
      assumed: 'should',
    },
    'refused-order-not-held': {
      kind: 'held-by-the-receiver',
      en: 'An order that was refused is not held.',
      tr: 'Reddedilen sipariş tutulmaz.',
      assumed: 'should',
    },
  })
}

/** What a receiver of events holds of the order that they are about. */
export function heldMoveRequirements(ground: Ground, said: { moved?: string } = {}) {
  return defineRequirements(ground, {
    'taken-event-moves-the-order': {
      kind: 'held-by-the-receiver',
      matter: 'moves',
      en: 'An order stands where the event that was taken put it.',
      tr: 'Sipariş, alındığı bildirilen olayın getirdiği durumdadır.',
      ...basisOf(said.moved),
    },
    'refused-event-moves-nothing': {
      kind: 'held-by-the-receiver',
      matter: 'moves',
      en: 'An event that was refused leaves the order where it was.',
      tr: 'Reddedilen olay siparişi olduğu yerde bırakır.',
      assumed: 'should',
    },
  })
}

/** Of an order whose notes may be null. */
export const emptyNotesHeld = defineRequirements(
  {},
  {
    'empty-notes-held-empty': {
      kind: 'held-by-the-receiver',
      matter: 'texts',
      en: 'A note that was sent as null is held as none, and not as a text.',
      tr: 'null gönderilen not, metin olarak değil, yok olarak tutulur.',
      assumed: 'should',
    },
  },
)

/** Of an order that somebody else's news are about. */
export const heldOnceWhenTold = defineRequirements(
  {},
  {
    'told-order-held-once': {
      kind: 'held-by-the-receiver',
      matter: 'once',
      en: 'An order that events tell of is held once, however often one event comes.',
      tr: 'Olayların bildirdiği sipariş, bir olay kaç kez gelirse gelsin, bir kez tutulur.',
      assumed: 'should',
    },
  },
)
