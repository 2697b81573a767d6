/** The credentials that nobody else may see; the others (ids, user names) are evidence. */
export const secretCredentials = ['apiKey', 'apiSecret', 'secretKey', 'webhookSecret', 'password'] as const
