import { expect, test } from 'vitest'
import { gauge, metrics, printed } from './metrics.ts'

test('what was counted is printed as Prometheus reads it', () => {
  metrics.answered('/api/metrics-test/{id}', 'GET', 200, 0.03)
  metrics.answered('/api/metrics-test/{id}', 'GET', 200, 3)
  metrics.jobRan('metrics.test', 'failed')
  const text = printed(metrics.samples(0))
  const line = (start: string) => text.split('\n').find((one) => one.startsWith(start))
  expect(line('amends_http_requests_total{route="/api/metrics-test/{id}"')).toBe(
    'amends_http_requests_total{route="/api/metrics-test/{id}",method="GET",status="200"} 2',
  )
  const seconds = 'route="/api/metrics-test/{id}",method="GET"'
  expect(text).toContain(`amends_http_request_seconds_bucket{${seconds},le="0.025"} 0\n`)
  expect(text).toContain(`amends_http_request_seconds_bucket{${seconds},le="0.05"} 1\n`)
  expect(text).toContain(`amends_http_request_seconds_bucket{${seconds},le="+Inf"} 2\n`)
  expect(text).toContain(`amends_http_request_seconds_sum{${seconds}} 3.03\n`)
  expect(text).toContain('amends_jobs_total{job="metrics.test",outcome="failed"} 1\n')
})

test('a label with quotes and lines cannot forge a second sample', () => {
  const forged = { ...gauge('g', 'h', 1), values: [{ labels: { a: 'x"} 1\nevil 2' }, value: 1 }] }
  expect(printed([forged])).toBe('# HELP g h\n# TYPE g gauge\ng{a="x\\"} 1\\nevil 2"} 1\n')
})
