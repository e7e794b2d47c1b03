// Before the browser stories: the staff app is built once, so that no two houses that open at the same time build it twice.

import { silentLog } from '#server/platform/log.ts'
import { buildWeb } from '#server/web-build.ts'

export default (): Promise<void> => buildWeb(silentLog)
