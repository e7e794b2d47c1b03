// How much may go along with a mail. Most mail systems take 25 MB, and base64 makes a third more of it on its way.

/** Bytes of one file, bytes of all files of one mail, and how many files that can be. */
export const attachmentLimits = { each: 10 * 1024 * 1024, together: 25 * 1024 * 1024, count: 20 } as const
