// The counters of this process, and how they are printed for Prometheus (text exposition format 0.0.4). There is one set for the
// process, like its memory; areas know nothing of it. Labels are routes and job names, never an id or an address.

type Labels = Record<string, string | number>
type Kind = 'counter' | 'gauge' | 'histogram'
export type Sample = { name: string; kind: Kind; help: string; values: { suffix?: string; labels: Labels; value: number }[] }

/** A number that only grows. */
function counter(name: string, help: string) {
  const counts = new Map<string, { labels: Labels; value: number }>()
  return {
    count: (labels: Labels) => {
      const key = JSON.stringify(labels)
      const row = counts.get(key) ?? { labels, value: 0 }
      row.value++
      counts.set(key, row)
    },
    sample: (): Sample => ({ name, kind: 'counter', help, values: [...counts.values()] }),
  }
}

/** Seconds; the usual steps of Prometheus from the quick to the unbearable. */
const steps = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** How long things took, in seconds. */
function histogram(name: string, help: string) {
  const rows = new Map<string, { labels: Labels; buckets: number[]; sum: number; count: number }>()
  return {
    observe: (labels: Labels, seconds: number) => {
      const key = JSON.stringify(labels)
      const row = rows.get(key) ?? { labels, buckets: steps.map(() => 0), sum: 0, count: 0 }
      steps.forEach((step, i) => (row.buckets[i] = (row.buckets[i] ?? 0) + (seconds <= step ? 1 : 0)))
      row.sum += seconds
      row.count++
      rows.set(key, row)
    },
    sample: (): Sample => ({
      name,
      kind: 'histogram',
      help,
      values: [...rows.values()].flatMap(({ labels, buckets, sum, count }) => [
        ...steps.map((step, i) => ({ suffix: '_bucket', labels: { ...labels, le: step }, value: buckets[i] ?? 0 })),
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: count },
      ]),
    }),
  }
}

const requests = counter('amends_http_requests_total', 'Answers by route and status')
const durations = histogram('amends_http_request_seconds', 'Seconds until the answer began')
const jobs = counter('amends_jobs_total', 'Jobs that this process ran, by outcome')
const beats = counter('amends_heartbeats_total', 'Heartbeats of this process, by outcome')
let lastBeat: { at: number; seconds: number } | null = null

export const metrics = {
  answered: (route: string, method: string, status: number, seconds: number) => {
    requests.count({ route, method, status })
    durations.observe({ route, method }, seconds)
  },
  jobRan: (job: string, outcome: 'done' | 'failed') => jobs.count({ job, outcome }),
  /** `at` in milliseconds of the process's clock, `seconds` that the beat took. */
  beaten: (at: number, seconds: number, outcome: 'done' | 'missed') => {
    lastBeat = { at, seconds }
    beats.count({ outcome })
  },
  /** What was counted here so far; the heartbeat only where one beats. */
  samples: (now: number): Sample[] => [
    requests.sample(),
    durations.sample(),
    jobs.sample(),
    beats.sample(),
    ...(lastBeat
      ? [
          gauge('amends_heartbeat_age_seconds', 'Seconds since the last heartbeat ended', (now - lastBeat.at) / 1000),
          gauge('amends_heartbeat_duration_seconds', 'Seconds that the last heartbeat took', lastBeat.seconds),
        ]
      : []),
  ],
}

export function gauge(name: string, help: string, value: number): Sample {
  return { name, kind: 'gauge', help, values: [{ labels: {}, value }] }
}

export function printed(samples: Sample[]): string {
  const lines = samples.flatMap(({ name, kind, help, values }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${kind}`,
    ...values.map(({ suffix = '', labels, value }) => `${name}${suffix}${inBraces(labels)} ${value}`),
  ])
  return `${lines.join('\n')}\n`
}

function inBraces(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(String(value))}"`)
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
