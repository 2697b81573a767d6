import type { SurfaceSheet } from '../../../contracts/contract/sheet.js'
import { followPartners, sheetOf, surfaceNames } from '../../../contracts/contract/surfaces.js'
import type { MockFault } from './mock-control.js'
import { defineScenario, type Scenario } from './scenario.js'

const someOrders = { count: 3, everyMs: 250 }

/** Everything that a server may do to its client, by name. */
export const scenarios: readonly Scenario[] = [
  defineScenario({
    name: 'standard',
    text: {
      en: 'Faults only where the documents say what the client must then do: there the second order gets one 503, a later one exactly one 429.',
      tr: 'Yalnızca belgelerin istemcinin ne yapacağını söylediği hatalar: orada ikinci sipariş bir kez 503, sonraki biri tam bir kez 429 alır.',
    },
    goodClient: {
      en: 'Sends again under the same orderId, after a 429 not before a minute has passed.',
      tr: 'Aynı orderId ile yeniden gönderir; 429 sonrasında bir dakika geçmeden göndermez.',
    },
    faults: faultsWhere(({ troubles: { passing } = {}, orders }) =>
      passing?.map((error, index) => ({
        match: { distinct: orders.ids[0]!, nth: index + 2 },
        effect: { error },
        times: 1,
      })),
    ),
    pushes: someOrders,
  }),
  defineScenario({
    name: 'happy',
    text: { en: 'Nothing goes wrong.', tr: 'Hiçbir şey ters gitmez.' },
    goodClient: {
      en: 'Makes each call once, in order.',
      tr: 'Her çağrıyı sırayla ve bir kez yapar.',
    },
    faults: {},
    pushes: someOrders,
  }),
  defineScenario({
    name: 'slow',
    text: { en: 'Every answer takes 1.5 seconds.', tr: 'Her yanıt 1,5 saniye sürer.' },
    goodClient: {
      en: 'Waits, and sends nothing twice.',
      tr: 'Bekler ve hiçbir şeyi iki kez göndermez.',
    },
    faults: faultsWhere(() => [{ effect: { latencyMs: 1500 } }]),
    pushes: someOrders,
  }),
  defineScenario({
    name: 'server-error',
    text: {
      en: 'The second call meets an error of the server once, then all is well.',
      tr: 'İkinci çağrı bir kez sunucu hatası alır, sonra her şey yoluna girer.',
    },
    goodClient: {
      en: 'Sends the same again a little later, under the same id.',
      tr: 'Aynı isteği biraz sonra aynı kimlikle yeniden gönderir.',
    },
    faults: faultsWhere(
      ({ troubles }) => troubles?.serverError && [{ effect: { error: '500' }, after: 1, times: 1 }],
    ),
    pushes: someOrders,
    isNothingWithout: 'faults',
  }),
  defineScenario({
    name: 'lost-answer',
    text: {
      en: 'The second call is carried out, and its answer is lost.',
      tr: 'İkinci çağrı işlenir, yanıtı yolda kaybolur.',
    },
    goodClient: {
      en: 'Sends the same again under the same id, so that it counts once.',
      tr: 'Bir kez sayılması için aynı isteği aynı kimlikle yeniden gönderir.',
    },
    faults: faultsWhere(() => [{ effect: { wire: 'apply-then-drop' }, after: 1, times: 1 }]),
    pushes: someOrders,
  }),
  defineScenario({
    name: 'outage',
    text: {
      en: 'The second order meets an error of the server, again and again.',
      tr: 'İkinci sipariş her seferinde sunucu hatası alır.',
    },
    goodClient: {
      en: 'Tries again as often as documented, then gives up and goes on with the next.',
      tr: 'Belgelendiği kadar yeniden dener, sonra bırakıp sıradakiyle sürdürür.',
    },
    faults: faultsWhere(
      ({ troubles, orders }) =>
        troubles?.outage && [{ match: { distinct: orders.ids[0]!, nth: 2 }, effect: { error: '500' } }],
    ),
    pushes: someOrders,
    isNothingWithout: 'faults',
  }),
  defineScenario({
    name: 'rate-limited',
    text: {
      en: 'Every fourth order is turned away with 429.',
      tr: 'Her dördüncü sipariş 429 ile geri çevrilir.',
    },
    goodClient: {
      en: 'Calls again when the documented minute is over.',
      tr: 'Belgelenen dakika dolunca yeniden çağırır.',
    },
    faults: faultsWhere(
      ({ troubles }) => troubles?.rateLimit && [{ match: { every: 4 }, effect: { error: '429' } }],
    ),
    pushes: someOrders,
    isNothingWithout: 'faults',
  }),
  defineScenario({
    name: 'refused',
    text: {
      en: 'The second call is finally refused, again and again.',
      tr: 'İkinci çağrı her seferinde kesin olarak reddedilir.',
    },
    goodClient: {
      en: 'Does not send it unchanged a second time, and goes on with the next.',
      tr: 'Değiştirmeden ikinci kez göndermez, sıradakiyle sürdürür.',
    },
    faults: faultsWhere(
      ({ troubles: { refusal } = {}, orders }) =>
        refusal && [
          { match: { distinct: refusal.by ?? orders.ids[0]!, nth: 2 }, effect: { error: refusal.status } },
        ],
    ),
    pushes: someOrders,
    isNothingWithout: 'faults',
  }),
  defineScenario({
    name: 'duplicate-push',
    text: {
      en: 'The client’s own server is sent every order twice.',
      tr: 'İstemcinin kendi sunucusuna her sipariş iki kez gönderilir.',
    },
    goodClient: {
      en: 'Treats it as one order: reports each of its statuses once.',
      tr: 'Tek sipariş sayar: her durumunu bir kez bildirir.',
    },
    faults: {},
    pushes: { ...someOrders, manner: 'twice' },
    isNothingWithout: 'pushes',
  }),
  defineScenario({
    name: 'out-of-order',
    text: {
      en: 'What was first reaches the client’s own server last.',
      tr: 'İlk gönderilen, istemcinin sunucusuna en son ulaşır.',
    },
    goodClient: {
      en: 'Takes each order by itself, whenever it comes.',
      tr: 'Her siparişi, ne zaman gelirse gelsin, tek başına ele alır.',
    },
    faults: {},
    pushes: { ...someOrders, manner: 'reversed' },
    isNothingWithout: 'pushes',
  }),
  defineScenario({
    name: 'cancelled',
    text: {
      en: 'Each order is called off while the client works on it.',
      tr: 'Her sipariş, istemci üzerinde çalışırken iptal edilir.',
    },
    goodClient: {
      en: 'Stops reporting on it when the server says that it is over.',
      tr: 'Sunucu bittiğini söyleyince o siparişi bildirmeyi bırakır.',
    },
    faults: {},
    pushes: { ...someOrders, thenCancelled: true },
    isNothingWithout: 'pushes',
  }),
  defineScenario({
    name: 'expired-key',
    text: {
      en: 'From the second call on the credentials are refused.',
      tr: 'İkinci çağrıdan itibaren kimlik bilgileri reddedilir.',
    },
    goodClient: {
      en: 'Stops calling and tells a human.',
      tr: 'Çağırmayı bırakır ve bir insana haber verir.',
    },
    faults: faultsWhere(({ troubles }) => troubles?.wrongKey && [{ effect: { error: '401' }, after: 1 }]),
    pushes: someOrders,
    isNothingWithout: 'faults',
  }),
  defineScenario({
    name: 'rush',
    text: {
      en: 'An iftar hour in ten seconds: 40 orders for the client’s own server.',
      tr: 'On saniyeye sığan bir iftar saati: istemcinin sunucusuna 40 sipariş.',
    },
    goodClient: {
      en: 'Loses none, doubles none, and keeps each order’s statuses in order.',
      tr: 'Hiçbirini kaybetmez ve çoğaltmaz; her siparişin durum sırasını korur.',
    },
    faults: {},
    pushes: { count: 40, everyMs: 250 },
    isNothingWithout: 'pushes',
  }),
]

/** Of an operation that is not named. */
type UnplacedFault = Omit<MockFault, 'match'> & { match?: Omit<MockFault['match'], 'operation'> }

/** Faults of the operation by which a surface's clients do most of their work, at those that have any. */
function faultsWhere(
  faultsOf: (sheet: SurfaceSheet) => readonly UnplacedFault[] | undefined,
): Scenario['faults'] {
  const table: Record<string, readonly MockFault[]> = {}
  followPartners(() => {
    for (const surface of surfaceNames) {
      const sheet = sheetOf(surface)
      const faults = faultsOf(sheet)?.map((fault) => ({
        ...fault,
        match: { operation: sheet.mainOperation, ...fault.match },
      }))
      if (faults) table[surface] = faults
    }
  })
  return table
}
