import type { Implementation } from '../independent-target.js'
import { examplePackage, isSavable, paymentMethods, showPackage, type SavedPackage } from './package.js'
import { isJsonObject, readJson, type JsonObject } from '../json-object.js'
import { send, type ResponseStyle, type Reply } from '../response-style.js'

export const hesapkuryeCredentials = {
  ...{ apiKey: 'Zr81-anahtar', apiSecret: 'gizli/Zr81==', restaurantId: 'SUBE-204' },
  ...{ userName: 'subemuduru', password: 'Kebap&ayran7', projectId: 3, outSourceId: 12 },
}

/** What the page leaves open. */
export interface HesapKuryeFreedom {
  style: ResponseStyle
  /** Of check-credential and SavePackage. */
  done: Reply
  /** Of SavePackage, for a number that was saved already. */
  repeated: Reply
  cancelStatus: number
  refuse(reason: Refusal): Reply
  /** A package as it is shown, from the form of the sample. */
  show(shown: JsonObject): JsonObject
  listMethods(methods: typeof paymentMethods): object
  handOut(credentials: JsonObject): object
}

export type Refusal = 'credentials' | 'input' | 'unknown package' | 'finished package'

/** Hesap Kurye's OutSource API, written from its page alone. */
export function hesapkuryeCourier(freedom: HesapKuryeFreedom): Implementation {
  const { apiKey, apiSecret, restaurantId, userName, password } = hesapkuryeCredentials
  const packages = new Map<string, SavedPackage>()

  const operations: Record<string, (body: JsonObject) => Reply> = {
    'check-credential': ofRestaurant(() => freedom.done),
    SavePackage: ofRestaurant(save),
    GetPaymentMethods: withKey(() => ({ status: 200, body: freedom.listMethods(paymentMethods) })),
    GetPackage: ofRestaurant(
      withPackage((found) => ({ status: 200, body: freedom.show(showPackage(found)) })),
    ),
    Cancel: ofRestaurant(withPackage(cancel)),
    RestaurantInfos: handOut,
  }

  return {
    answer: (request, body, response) => {
      const operation = operations[/^\/OutSource\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? '']
      const sent = readJson(body)
      if (!operation) return void send(response, freedom.style, { status: 404 })
      if (request.method !== 'POST') return void send(response, freedom.style, { status: 405 })
      void send(response, freedom.style, isJsonObject(sent) ? operation(sent) : freedom.refuse('input'))
    },
    bringAbout: (state, { statusValue = 1 }) => {
      if (state === 'package of another restaurant exists')
        return { remoteOrderNumber: 'komsunun-1', restaurantId: 'komsu-lokanta' }
      if (state !== 'package exists') return undefined
      const number = `hazir-${packages.size + 1}`
      keep(number, examplePackage(restaurantId, number), Number(statusValue))
      return { remoteOrderNumber: number }
    },
  }

  function withKey(act: (body: JsonObject) => Reply): (body: JsonObject) => Reply {
    return (body) =>
      body['ApiKey'] === apiKey && body['ApiSecret'] === apiSecret ? act(body) : freedom.refuse('credentials')
  }

  function ofRestaurant(act: (body: JsonObject) => Reply): (body: JsonObject) => Reply {
    return withKey((body) =>
      body['RestaurantID'] === restaurantId ? act(body) : freedom.refuse('credentials'),
    )
  }

  function withPackage(act: (found: SavedPackage) => Reply): (body: JsonObject) => Reply {
    return ({ remoteOrderNumber: number }) => {
      if (typeof number !== 'string') return freedom.refuse('input')
      const found = packages.get(number)
      return found ? act(found) : freedom.refuse('unknown package')
    }
  }

  function save(order: JsonObject): Reply {
    if (!isSavable(order)) return freedom.refuse('input')
    const number = order['RemoteOrderNumber'] as string
    if (packages.has(number)) return freedom.repeated
    keep(number, order, 1)
    return freedom.done
  }

  function keep(number: string, order: JsonObject, status: number): void {
    packages.set(number, { id: 7000 + packages.size, status, order })
  }

  function cancel(found: SavedPackage): Reply {
    if (found.status > 7) return freedom.refuse('finished package')
    found.status = 9
    return { status: freedom.cancelStatus, body: { message: 'Paket iptal edildi.' } }
  }

  function handOut({ ProjectID, UserName, Password }: JsonObject): Reply {
    if (ProjectID !== 3 && ProjectID !== 4) return freedom.refuse('input')
    if (UserName !== userName || Password !== password) return freedom.refuse('credentials')
    const body = freedom.handOut({ RestaurantID: restaurantId, ApiKey: apiKey, ApiSecret: apiSecret })
    return { status: 200, body }
  }
}
