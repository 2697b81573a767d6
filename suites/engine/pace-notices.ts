/** The channel on which sessions tell of their pace, within the engine's process. */
export const paceNotices = 'uyum pace notices'
