import type { FunctionName, Reply } from '@resident-card/shared'
import type { Runtime } from '../../runtime/runCommand'
import { runCommand } from '../../runtime/runCommand'
import { applications } from '../../useCases/applications'
import { casework } from '../../useCases/casework'
import { window } from '../../useCases/window'
import { deadlines } from '../../useCases/deadlines'

/** The four functions in one process: the same handlers and the same way in as in the cloud. */
export const callLocally = (runtime: Runtime, name: FunctionName, event: unknown): Promise<Reply<unknown>> => {
  switch (name) {
    case 'applications':
      return runCommand(applications, runtime, event)
    case 'casework':
      return runCommand(casework, runtime, event)
    case 'window':
      return runCommand(window, runtime, event)
    case 'deadlines':
      return runCommand(deadlines, runtime, event)
  }
}
