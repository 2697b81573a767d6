/** Where clients show who they are, on any surface: headers by lower-case name, and members of Hesap Kurye's bodies. */
export const credentialHeaders = ['authorization', 'x-api-key', 'x-api-secret', 'x-secret-key']
export const credentialMembers = ['ApiKey', 'ApiSecret', 'Password']
