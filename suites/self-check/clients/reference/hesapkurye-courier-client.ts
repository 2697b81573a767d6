import { hesapkuryeCourierDefects } from './hesapkurye-courier-defects.js'
import { hesapkuryePackages, type PaymentMethod } from './hesapkurye-packages.js'
import {
  sendPatiently,
  withBody,
  withMembers,
  withoutMember,
  type ClientVariant,
  type ReferenceClient,
} from './reference-client.js'
import { withMemberAt } from './with-member-at.js'
import type { ClientEnvironment } from '../../../observe/observe-client.js'

interface Credentials {
  apiKey: string
  apiSecret: string
  restaurantId: string
  userName: string
  password: string
  projectId: number
  outSourceId: number
}

/** A POS that sends Hesap Kurye its packages, asks how they fare, and calls the last one off. */
export const hesapkuryeCourierClient: ReferenceClient = {
  surface: 'hesapkurye/courier',
  async run(environment, variant) {
    const { apiKey, apiSecret, restaurantId, outSourceId, ...user } = JSON.parse(
      environment.UYUM_CREDENTIALS,
    ) as Credentials
    const call = caller(environment, variant)
    const secrets = { ApiKey: apiKey, ApiSecret: apiSecret }
    const key = { ...secrets, RestaurantID: restaurantId }
    await call('RestaurantInfos', {
      ProjectID: user.projectId,
      UserName: user.userName,
      Password: user.password,
    })
    await call('check-credential', key)
    const isAsked = variant.leavesOut !== '/OutSource/GetPaymentMethods'
    const method = await firstMethod(isAsked ? await call('GetPaymentMethods', secrets) : undefined)
    for (const body of hesapkuryePackages(key, outSourceId, method)) {
      const number = { remoteOrderNumber: body['RemoteOrderNumber'] }
      if (variant.asksFirst) await call('GetPackage', { ...key, ...number })
      const saved = await call('SavePackage', body)
      if (saved?.ok !== true) continue
      const shown = await call('GetPackage', { ...key, ...number })
      if (body['IsPickUpOrder'] !== true) continue
      const cancellation = { ...key, ...number, OutSourceID: outSourceId, Reason: 'Müşteri talebi' }
      await call('Cancel', cancellation)
      if (variant.goesOnWhenRefused) await call('Cancel', cancellation)
      if (shown?.ok === true) await call('GetPackage', { ...key, ...number })
    }
  },
  toleratedVariants: {
    'no OutSourceID': withoutMember('OutSourceID'),
    'the OutSourceID of Cancel’s sample': {
      alter: (call) =>
        call.path.endsWith('/Cancel') ? { ...call, body: { ...call.body, OutSourceID: 1 } } : call,
    },
    'texts that are empty': withMembers({ OrderNote: '', AddressDetail: '', Latitude: '', Reason: '' }),
    'sums that do not agree': withMembers({ PackagePrice: 11 }),
    'amounts with a zero behind the point': {
      alter: (call) => ({
        ...call,
        body: Buffer.from(JSON.stringify(call.body).replace(/"PackagePrice":[\d.]+/, '"PackagePrice":11.0')),
      }),
    },
    'letters as escapes': {
      alter: (call) => ({
        ...call,
        body: Buffer.from(
          JSON.stringify(call.body).replace(
            /[^ -~]/g,
            (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
        ),
      }),
    },
    'another PackageType': withMembers({ PackageType: 'Diğer Market' }),
    'an order number with spaces': {
      ...withBody((body) => ({
        ...body,
        ...('RemoteOrderNumber' in body && {
          RemoteOrderNumber: `sample string ${String(body['RemoteOrderNumber'])}`,
        }),
        ...('remoteOrderNumber' in body && {
          remoteOrderNumber: `sample string ${String(body['remoteOrderNumber'])}`,
        }),
      })),
    },
    'both spellings of the order number': withBody((body) => ({
      ...body,
      ...('remoteOrderNumber' in body && { RemoteOrderNumber: body['remoteOrderNumber'] }),
    })),
    'a phone with +90': withMembers({ CustomerPhone: '+905551234567' }),
    'products without notes': withMemberAt('Products.productNote', () => undefined),
    'more members': withBody((body) => ({ ...body, IntegrationType: 3 })),
    'a character set beside the type': {
      alter: (call) => ({
        ...call,
        headers: { ...call.headers, 'content-type': 'application/json;charset=UTF-8' },
      }),
    },
  },
  defects: hesapkuryeCourierDefects,
}

function caller(environment: ClientEnvironment, variant: ClientVariant) {
  return (name: string, body: Record<string, unknown>) =>
    sendPatiently(environment, { method: 'POST', path: `/OutSource/${name}`, headers: {}, body }, variant)
}

/** A list or one object; what it was told last time where there is no answer. */
async function firstMethod(answer: Response | undefined): Promise<PaymentMethod> {
  const remembered = { PaymentMethod: 7, PaymentName: 'Kapıda Nakit' }
  if (answer?.ok !== true) return remembered
  const told = (await answer.json()) as PaymentMethod | PaymentMethod[]
  return (Array.isArray(told) ? told[0] : told) ?? remembered
}
