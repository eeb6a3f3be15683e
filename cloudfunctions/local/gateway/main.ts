import cluster from 'node:cluster'
import { gatewaySettings } from './gatewaySettings'
import { isSeeding, seedHere } from './seedApart'
import { serveGateway } from './serveGateway'
import { dutiesFromEnv, NotStarted, startWorkers, type Ready } from './workers'

/** Everything on one machine behind one address, in one process or in several. Settings: gatewaySettings.ts. */
const main = async (): Promise<void> => {
  const settings = gatewaySettings(process.env)
  if (isSeeding(process.argv)) return seedHere(settings)
  const { workers, seed } = settings
  let stopping = false
  const onSignal = (stop: () => Promise<void>): void => {
    const once = (): void => {
      if (stopping) return
      stopping = true
      void stop().finally(() => process.exit(0))
    }
    process.on('SIGINT', once).on('SIGTERM', once)
  }
  if (cluster.isPrimary && workers > 1) {
    // Each takes connections by itself. Handed on by the primary, one that is on its way to a process that is killed would be
    // answered by nobody, and never end.
    cluster.schedulingPolicy = cluster.SCHED_NONE
    const started = startWorkers(cluster, workers, seed)
    onSignal(() => started.stop())
    // Whoever started this waits for the line.
    process.stdout.write(`listening ${await started.ready}\n`)
    return
  }
  const duties = cluster.isPrimary ? { number: 1, seeds: seed, ticks: true } : dutiesFromEnv(process.env)
  const { address, stop } = await serveGateway(settings, duties)
  onSignal(stop)
  if (cluster.isPrimary) process.stdout.write(`listening ${address}\n`)
  else process.send?.({ listening: address } satisfies Ready)
}

/** One line to whoever started it, not a stack: what can go wrong here is a folder, a port, a store or a setting. */
main().catch((error: unknown) => {
  if (!(error instanceof NotStarted))
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
