// What can happen to notices.

import { event } from '#core/events.ts'
import type { MemberId, NoticeId } from '#core/ids.ts'

export const noticeGiven = event<{ noticeId: NoticeId; memberId: MemberId }>('notice.given', 'A member was told')
export const noticesRead = event<{ memberId: MemberId }>('notice.read', 'A member has read notices')
