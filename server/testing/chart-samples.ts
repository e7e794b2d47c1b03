// A split and a note of a chart, for tests that walk through all endpoints. Put down by hand: through the API a split needs twenty weeks.

import { addNote, addSplit } from '#server/insights/store.ts'
import type { Team } from '#server/testing/cast.ts'
import type { TestWorld } from '#server/testing/world.ts'

export function saidOnCharts(world: TestWorld, team: Team): Promise<Record<string, string>> {
  return world.enter(team, async (ctx) => {
    const [splitId, noteId] = [ctx.id('split'), ctx.id('note')]
    const said = { brandId: null, madeAt: ctx.now, madeBy: team.noor.id, takenBackAt: null, takenBackBy: null }
    await addSplit(ctx, { id: splitId, chart: 'opened', fromWeek: '2026-W02', reason: 'x', ...said })
    await addNote(ctx, { id: noteId, onDate: ctx.now.slice(0, 10), words: 'The depot moved', ...said })
    return { splitId, noteId }
  })
}
