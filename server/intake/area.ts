// Intake: the switchboard.

import * as contract from '#core/intake/contract.ts'
import { attachment, dressed, original } from '#server/intake/as-files.ts'
import * as commands from '#server/intake/commands.ts'
import { file, fileJob } from '#server/intake/filing.ts'
import { formPages } from '#server/intake/form.ts'
import * as queries from '#server/intake/queries.ts'
import { type Area, fileRoute, insideJob, route } from '#server/platform/area.ts'

export const intake: Area = {
  name: 'intake',
  routes: [
    route(contract.deliver, 'cases.open', commands.deliver),
    route(contract.listDead, 'post.see', queries.listDead),
    route(contract.retry, 'post.see', commands.retry),
    route(contract.raw, 'post.see', queries.raw),
    fileRoute(contract.attachment, 'cases.see', attachment),
    fileRoute(contract.original, 'cases.see', original),
    fileRoute(contract.dressed, 'cases.see', dressed),
  ],
  pages: formPages,
  jobs: [insideJob(fileJob, file)],
  due: commands.askAgain,
}
