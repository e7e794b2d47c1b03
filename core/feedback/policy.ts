// What an answer means. Of five, 4 and 5 count as satisfied, as in the usual customer satisfaction score (top two boxes of five).
// “Partly” is not right yet: 1 to 3 open the case again, because silence after an honest no would be a second mistake.

/** From 1 (no) to 5 (yes), as an answer to “Did we put it right?”. */
export const ratings = [1, 2, 3, 4, 5] as const
export type Rating = (typeof ratings)[number]

export function isRating(number: number): number is Rating {
  return (ratings as readonly number[]).includes(number)
}

/** True for 4 and 5. */
export function isHappy(rating: Rating): boolean {
  return rating >= 4
}
