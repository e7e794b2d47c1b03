// The times that insight looks at: weeks for the page and what is shared of it, calendar months for the report.

/** Weeks of a period when nobody says otherwise: a quarter, long enough for shares and short enough to be about now. */
export const usualWeeks = 12

/** Days for which a shared link may work. */
export const shareDays = [7, 30, 90] as const

/** Weeks that a report draws before the end of its month: enough for a usual range, and half a year to see it in. */
export const drawnWeeks = 26
