import { createHmac } from 'node:crypto'

/** How a secret signs a body, by the name that a sheet gives it. */
export const bodySignatures = {
  'hmac-sha256-hex': (body: Buffer, secret: string) =>
    createHmac('sha256', secret).update(body).digest('hex'),
} as const
