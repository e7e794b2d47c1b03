// The staff app: its pages, one line each, and what they all stand on. A page is a file in pages/ with a default export and is
// fetched when first opened; a place in the rail is a line in platform/places.ts.

import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  RouterProvider,
  type RouteComponent,
} from '@tanstack/react-router'
import { coverageSearchOf, kindsSearchOf, librarySearchOf } from '#web/anticipation/search.ts'
import { listedAt, queueSearchOf } from '#web/cases/queue/queue-search.ts'
import { learningSearchOf } from '#web/learning/search.ts'
import { behindSearchOf, casesSearchOf, insightSearchOf } from '#web/insights/search.ts'
import { asking, newQueryClient } from '#web/platform/answers.ts'
import { listing } from '#web/platform/rows.ts'
import { cssVariables, pageNonce, schemeManager, theme } from '#web/platform/theme.ts'
import { Frame } from '#web/pages/Frame.tsx'
import { NotThere } from '#web/pages/NotThere.tsx'
import { ThemeMark } from '#web/ui/ThemeMark.tsx'
import { Trouble } from '#web/ui/Trouble.tsx'

type Page = () => Promise<{ default: RouteComponent }>

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): { next?: string } => (typeof search.next === 'string' ? { next: search.next } : {}),
})
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Frame,
  loader: () => void client.ensureQueryData(asking('people.me', {})).catch(isShownLater),
})
/** What goes wrong with a question that is asked early is said by the page that wants the answer. */
const isShownLater = () => undefined

/** A page for anyone. */
const open = <const P extends string>(path: P, page: Page) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(page) })
/** A page within the shell, for those who are signed in. */
const inside = <const P extends string>(path: P, page: Page) =>
  createRoute({ getParentRoute: () => shell, path, component: lazyRouteComponent(page) })

/** The queue, whose address says which view. Its rows are asked for while the page itself is still on its way. */
const queue = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: queueSearchOf,
  loader: ({ location }) => {
    const search = queueSearchOf(location.search)
    if (search.view !== 'approvals' || search.find)
      client.ensureInfiniteQueryData(listing('cases.list', listedAt(search))).catch(isShownLater)
  },
  component: lazyRouteComponent(() => import('#web/pages/QueuePage.tsx')),
})

/** Whether it gets better, and the cases behind one of its numbers. */
const insight = createRoute({
  getParentRoute: () => shell,
  path: '/insight',
  validateSearch: insightSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/InsightPage.tsx')),
})
const number = createRoute({
  getParentRoute: () => shell,
  path: '/insight/$number',
  validateSearch: casesSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/NumberPage.tsx')),
})

const behind = createRoute({
  getParentRoute: () => shell,
  path: '/insight/behind/$bar',
  validateSearch: behindSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/BehindPage.tsx')),
})

/** What weighs most, and the cases behind one of its bars. */
const learning = createRoute({
  getParentRoute: () => shell,
  path: '/learning',
  validateSearch: learningSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/LearningPage.tsx')),
})
const causeCases = createRoute({
  getParentRoute: () => shell,
  path: '/learning/$causeId/cases',
  validateSearch: learningSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/CauseCasesPage.tsx')),
})

/** The library by trade, the coverage by time, and the cases behind one of its numbers. */
const library = createRoute({
  getParentRoute: () => shell,
  path: '/foresee/library',
  validateSearch: librarySearchOf,
  component: lazyRouteComponent(() => import('#web/pages/ForeseeLibraryPage.tsx')),
})
const coverage = createRoute({
  getParentRoute: () => shell,
  path: '/foresee/coverage',
  validateSearch: coverageSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/CoveragePage.tsx')),
})
const foreseenCases = createRoute({
  getParentRoute: () => shell,
  path: '/foresee/cases',
  validateSearch: kindsSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/ForeseenCasesPage.tsx')),
})
const coverageCases = createRoute({
  getParentRoute: () => shell,
  path: '/foresee/coverage/cases',
  validateSearch: coverageSearchOf,
  component: lazyRouteComponent(() => import('#web/pages/CoverageCasesPage.tsx')),
})

const routes = root.addChildren([
  open('/sign-in', () => import('#web/pages/SignIn.tsx')),
  open('/forgot', () => import('#web/pages/Forgot.tsx')),
  open('/start/$token', () => import('#web/pages/Start.tsx')),
  open('/email/$token', () => import('#web/pages/ConfirmEmail.tsx')),
  shell.addChildren([
    queue,
    insight,
    number,
    behind,
    learning,
    causeCases,
    library,
    coverage,
    coverageCases,
    foreseenCases,
    inside('/learning/$causeId', () => import('#web/pages/CausePage.tsx')),
    inside('/cases/$caseId', () => import('#web/pages/CasePage.tsx')),
    inside('/notices', () => import('#web/pages/NoticesPage.tsx')),
    inside('/learning/proposals', () => import('#web/pages/ProposalsPage.tsx')),
    inside('/foresee', () => import('#web/pages/ForeseePage.tsx')),
    inside('/foresee/drills', () => import('#web/pages/FireDrillsPage.tsx')),
    inside('/foresee/drills/$fireDrillId', () => import('#web/pages/FireDrillPage.tsx')),
    inside('/foresee/$anticipatedId', () => import('#web/pages/ForeseenPage.tsx')),
    inside('/reviews', () => import('#web/pages/ReviewsPage.tsx')),
    inside('/reviews/$reviewId', () => import('#web/pages/ReviewPage.tsx')),
    inside('/reports', () => import('#web/pages/Reports.tsx')),
    inside('/customers/$customerId', () => import('#web/pages/CustomerPage.tsx')),
    inside('/post', () => import('#web/pages/Post.tsx')),
    createRoute({
      getParentRoute: () => shell,
      path: '/settings',
      beforeLoad: () => {
        throw redirect({ to: '/settings/$section', params: { section: 'brands' } })
      },
    }),
    inside('/settings/$section', () => import('#web/pages/SettingsPage.tsx')),
  ]),
])

const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotThere,
  defaultErrorComponent: ({ error, reset }) => <Trouble thrown={error} again={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const client = newQueryClient(() => {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in' || pathname === '/forgot' || pathname.startsWith('/start/') || pathname.startsWith('/email/')) return
  void router.navigate({ to: '/sign-in', search: { next: href } })
})

export function App() {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariables}
      getStyleNonce={pageNonce}
    >
      <ThemeMark />
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
        <Notifications position="bottom-center" limit={3} containerWidth={420} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
